package dk.samspil.meetings;

/// How far a case on the agenda has come.
public enum ItemStatus {
    BOOKED,
    RUNNING,
    DONE,
    TAKEN_OFF;

    public String messageKey() {
        return "meetings.item." + name();
    }
}
