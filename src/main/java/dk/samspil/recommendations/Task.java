package dk.samspil.recommendations;

/// Who does what, and by when.
public record Task(String who, String what, String by) {

    public boolean any() {
        return !(who + what + by).isBlank();
    }
}
