package dk.samspil.forums;

/// What somebody does in a forum. The secretariat keeps it, and has no vote.
public enum MemberRole {
    CHAIR,
    MEMBER,
    SUBSTITUTE,
    SECRETARIAT;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "forums.role." + name();
    }
}
