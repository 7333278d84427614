package dk.samspil.exchange;

import dk.samspil.ui.Tone;

/// How far a message has come.
public enum MessageStatus {
    TO_SEND,
    SENT,
    DELIVERED,
    /// The receiver has opened it.
    ACKNOWLEDGED,
    /// Given up after many attempts: a person must look at it.
    REJECTED,
    /// Taken back by the sender before anybody had read it.
    RECALLED;

    public String messageKey() {
        return "exchange.status." + name();
    }

    public Tone tone() {
        return switch (this) {
            case TO_SEND, SENT -> Tone.WAITING;
            case DELIVERED, ACKNOWLEDGED -> Tone.DONE;
            case REJECTED -> Tone.LATE;
            case RECALLED -> Tone.NEUTRAL;
        };
    }

    /// Whether the sender can still take it back.
    public boolean canBeRecalled() {
        return switch (this) {
            case TO_SEND, SENT, DELIVERED, REJECTED -> true;
            case ACKNOWLEDGED, RECALLED -> false;
        };
    }

    /// Whether sending again means another copy; before that, it is one more attempt.
    boolean hasLeft() {
        return switch (this) {
            case DELIVERED, ACKNOWLEDGED, RECALLED -> true;
            case TO_SEND, SENT, REJECTED -> false;
        };
    }
}
