package dk.samspil.documents;

/// The three tracks of a case file (spor), in the order in which it is read.
public enum Track {
    EMPLOYMENT,
    SOCIAL,
    HEALTH;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "documents.track." + name();
    }
}
