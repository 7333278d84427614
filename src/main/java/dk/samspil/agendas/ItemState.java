package dk.samspil.agendas;

/// How far an item has come on its way to the agenda.
public enum ItemState {
    /// A member's proposal, which the secretariat has not taken over.
    PROPOSED,
    DRAFT,
    /// Somebody answers for it: it can be published.
    SIGNED_OFF;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "agendas.state." + name();
    }
}
