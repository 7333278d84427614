package dk.samspil.planning;

import dk.samspil.ui.Tone;

/// How far a production plan has come.
public enum PlanStatus {
    DRAFT(Tone.NEUTRAL),
    HANDED_IN(Tone.WAITING),
    /// With a question to the team.
    RETURNED(Tone.YOURS),
    AGREED(Tone.DONE);

    private final Tone tone;

    PlanStatus(Tone tone) {
        this.tone = tone;
    }

    /// Whether the team edits its days itself; afterwards it asks for changes.
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    public Tone tone() {
        return tone;
    }

    public String messageKey() {
        return "planning.status." + name();
    }
}
