package dk.samspil.minutes;

/// Whether a member was at the meeting.
public enum Presence {
    WHOLE,
    PART,
    ABSENT;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "minutes.presence." + name();
    }
}
