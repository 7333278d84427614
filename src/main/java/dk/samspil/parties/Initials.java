package dk.samspil.parties;

/// A name as lists write it that others may glance at: "A.T." for Anders Testesen.
public final class Initials {

    private Initials() {}

    /// @param name not blank; both parts of a name with a hyphen count
    public static String of(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("[ -]+")) {
            initials.appendCodePoint(word.codePointAt(0)).append('.');
        }
        return initials.toString();
    }
}
