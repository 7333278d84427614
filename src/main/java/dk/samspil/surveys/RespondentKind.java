package dk.samspil.surveys;

import dk.samspil.parties.Organisation;

/// Who answers a questionnaire; parts of it can be for some kinds only.
public enum RespondentKind {
    MUNICIPALITY,
    /// A health unit, or a department such as the clinical function.
    UNIT,
    PHYSICIAN,
    CITIZEN;

    public static RespondentKind of(Organisation.Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> MUNICIPALITY;
            case CLINIC -> PHYSICIAN;
            case CITIZENS -> CITIZEN;
            case REGION, HEALTH_UNIT, CLINICAL_FUNCTION, PLATFORM, FORUM -> UNIT;
        };
    }
}
