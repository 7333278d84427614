package dk.samspil.ui;

/// How something stands, shown as a colour and always also in words.
public enum Tone {
    NEUTRAL,
    YOURS,
    WAITING,
    SOON,
    LATE,
    DONE;

    /// The class name that the style sheet knows, e.g. `tone-late`.
    public String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
