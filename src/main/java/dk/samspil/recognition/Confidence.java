package dk.samspil.recognition;

/// How sure a finding is. Only what is certain needs no look.
public enum Confidence {
    CERTAIN,
    LIKELY,
    UNSURE;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "recognition.confidence." + name();
    }
}
