package dk.samspil.forums;

/// What sort of forum it is: who sits in it, and whether it decides or advises.
public enum ForumKind {
    DIRECTORS,
    POLITICAL,
    HEALTH_COOPERATION,
    COUNCIL,
    EXECUTIVE;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "forums.kind." + name();
    }
}
