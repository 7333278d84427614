package dk.samspil.advice;

/// What came of a referral.
public enum ScreeningOutcome {
    WAITING,
    SUFFICIENT,
    INSUFFICIENT,
    /// A clinical assessment is recommended.
    CLINICAL,
    /// No answer by the deadline, which the agreement counts as sufficient.
    SILENCE,
    /// The agreement has no screening for this case; the municipality answers for it.
    NOT_SCREENED,
    /// The case was referred again before anybody answered.
    OVERTAKEN;

    public String messageKey() {
        return "advice.outcome." + name();
    }

    /// Whether a coordinator wrote an answer.
    public boolean written() {
        return this == SUFFICIENT || this == INSUFFICIENT || this == CLINICAL;
    }
}
