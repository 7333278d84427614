package dk.samspil.planning;

import dk.samspil.ui.Tone;

/// Where a request stands.
public enum RequestStatus {
    ASKED(Tone.WAITING),
    /// The secretariat has proposed other days; the team chooses.
    ALTERNATIVES(Tone.YOURS),
    GRANTED(Tone.DONE),
    REFUSED(Tone.NEUTRAL),
    WITHDRAWN(Tone.NEUTRAL);

    private final Tone tone;

    RequestStatus(Tone tone) {
        this.tone = tone;
    }

    public boolean open() {
        return this == ASKED || this == ALTERNATIVES;
    }

    public Tone tone() {
        return tone;
    }

    public String messageKey() {
        return "planning.request.status." + name();
    }
}
