package dk.samspil.cases;

import dk.samspil.access.Side;

/// Where a case stands, whose turn it is then, and on which step of the way.
public enum CaseStatus {
    PREPARATION(Side.MUNICIPALITY, CaseStep.PREPARATION),
    AWAITING_CERTIFICATE(Side.CLINIC, CaseStep.CERTIFICATE),
    READY_TO_REFER(Side.MUNICIPALITY, CaseStep.CERTIFICATE),
    AWAITING_SCREENING(Side.HEALTH_UNIT, CaseStep.SCREENING),
    AWAITING_INFORMATION(Side.MUNICIPALITY, CaseStep.SCREENING),
    CLINICAL_ASSESSMENT_RECOMMENDED(Side.MUNICIPALITY, CaseStep.SCREENING),
    AWAITING_CLINICAL_ASSESSMENT(Side.CLINICAL_FUNCTION, CaseStep.SCREENING),
    READY_FOR_MEETING(Side.MUNICIPALITY, CaseStep.MEETING),
    ON_AGENDA(Side.MUNICIPALITY, CaseStep.MEETING),
    IN_MEETING(Side.MUNICIPALITY, CaseStep.MEETING),
    RECOMMENDED(Side.MUNICIPALITY, CaseStep.RECOMMENDATION),
    AWAITING_DECISION(Side.MUNICIPALITY, CaseStep.RECOMMENDATION),
    IN_FOLLOW_UP(Side.MUNICIPALITY, CaseStep.FOLLOW_UP),
    CLOSED(Side.MUNICIPALITY, CaseStep.FOLLOW_UP),
    WITHDRAWN(Side.MUNICIPALITY, CaseStep.PREPARATION);

    private final Side turn;
    private final CaseStep step;

    CaseStatus(Side turn, CaseStep step) {
        this.turn = turn;
        this.step = step;
    }

    /// The side that acts next.
    public Side turn() {
        return turn;
    }

    public CaseStep step() {
        return step;
    }

    public boolean active() {
        return this != CLOSED && this != WITHDRAWN;
    }

    public String messageKey() {
        return "cases.status." + name();
    }
}
