package dk.samspil.meetings;

/// How far a meeting day has come.
public enum MeetingStatus {
    PLANNED,
    /// Every case that was up is done.
    HELD,
    CANCELLED;

    public String messageKey() {
        return "meetings.status." + name();
    }
}
