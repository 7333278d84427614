package dk.samspil.cases;

/// The clocks that a case can have running, one of a kind at a time.
public enum DeadlineKind {
    /// LÆ 265 from the GP.
    CERTIFICATE,
    /// The latest day to refer for the meeting that is aimed at.
    REFERRAL,
    /// The health coordinator's answer.
    SCREENING,
    /// LÆ 275 from the clinical function.
    CLINICAL_CERTIFICATE,
    /// The meeting itself.
    MEETING,
    /// The written conclusion to the citizen, a week after the meeting.
    CONCLUSION,
    /// The municipality's decision.
    DECISION,
    /// The next contact of the coordinating caseworker.
    FOLLOW_UP;

    public String messageKey() {
        return "cases.deadline." + name();
    }
}
