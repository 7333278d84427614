package dk.samspil.forums;

/// What those who sit in fora can be told of; each chooses.
public enum NoticeKind {
    AGENDA,
    SUPPLEMENT,
    /// Enclosures that came after the agenda.
    ENCLOSURES,
    MINUTES,
    /// Minutes that were published before read otherwise now.
    AMENDED,
    /// A meeting has another day, time or place.
    MOVED,
    CANCELLED,
    TASK,
    OVERDUE;

    public String messageKey() {
        return "forums.notice.kind." + name();
    }
}
