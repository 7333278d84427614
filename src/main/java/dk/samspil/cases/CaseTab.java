package dk.samspil.cases;

import dk.samspil.access.Side;

/// The pages of a case, in order, and who sees them.
public enum CaseTab {
    OVERVIEW(""),
    PLAN("/plan"),
    CERTIFICATES("/attester"),
    CASE_FILE("/sagsmappe"),
    ADVICE("/raadgivning"),
    MEETING("/moede"),
    RECOMMENDATION("/indstilling"),
    FOLLOW_UP("/opfoelgning"),
    JOURNAL("/journal");

    private final String path;

    CaseTab(String path) {
        this.path = path;
    }

    /// Below the case's own address.
    public String path() {
        return path;
    }

    /// What came of the meeting is not for the clinical function.
    boolean isFor(Side side) {
        return side != Side.CLINICAL_FUNCTION || (this != RECOMMENDATION && this != FOLLOW_UP);
    }

    public String messageKey() {
        return "cases.tab." + name();
    }
}
