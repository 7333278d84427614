package dk.samspil.documents;

/// Why a document is news to somebody.
public enum Freshness {
    /// Never opened by that person.
    NEW,
    /// Put right by somebody else since that person last opened it.
    CHANGED;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "reader.fresh." + name();
    }
}
