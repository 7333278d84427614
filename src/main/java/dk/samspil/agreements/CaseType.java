package dk.samspil.agreements;

/// What a case is about (sagstype). Which types there are on a date, a {@link RuleSet} tells.
public enum CaseType {
    RESOURCE_PROGRAMME,
    JOB_CLARIFICATION,
    FLEX_JOB,
    DISABILITY_PENSION,
    SICKNESS_BENEFIT_3;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "agreements.caseType." + name();
    }
}
