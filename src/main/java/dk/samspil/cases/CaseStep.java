package dk.samspil.cases;

/// The steps of the cooperation model, in order, as the step indicator shows them.
public enum CaseStep {
    PREPARATION,
    CERTIFICATE,
    SCREENING,
    MEETING,
    RECOMMENDATION,
    FOLLOW_UP;

    public String messageKey() {
        return "cases.step." + name();
    }
}
