package dk.samspil.agendas;

/// What the forum is to do with an item.
public enum ItemKind {
    DECISION,
    INFORMATION,
    PROCESS,
    ANNOUNCEMENT,
    DISCUSSION,
    MINUTES,
    OTHER;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "agendas.kind." + name();
    }
}
