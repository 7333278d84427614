package dk.samspil.recommendations;

/// What the team recommends, or that it sends the case back.
public enum Outcome {
    RESOURCE_PROGRAMME,
    JOB_CLARIFICATION,
    FLEX_JOB,
    DISABILITY_PENSION,
    OTHER_MEASURE,
    SENT_BACK;

    public String messageKey() {
        return "recommendations.outcome." + name();
    }
}
