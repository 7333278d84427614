package dk.samspil.indicators;

import dk.samspil.ui.Tone;

/// Whether a target is met; not decided where there is no target, no value, or no trend to see.
public enum TargetMet {
    YES(Tone.DONE),
    NO(Tone.LATE),
    NOT_DECIDED(Tone.NEUTRAL);

    private final Tone tone;

    TargetMet(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String messageKey() {
        return "indicators.met." + name();
    }
}
