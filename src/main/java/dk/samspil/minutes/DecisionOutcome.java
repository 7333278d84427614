package dk.samspil.minutes;

/// What the forum did with an item.
public enum DecisionOutcome {
    AS_RECOMMENDED,
    OTHERWISE,
    NOTED,
    SENT_BACK,
    POSTPONED;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "minutes.outcome." + name();
    }

    /// Whether it says nothing without words of its own.
    public boolean needsText() {
        return this == OTHERWISE || this == SENT_BACK || this == POSTPONED;
    }
}
