package dk.samspil.cases;

/// What the access log calls each page of a case: plain Danish, as the citizen reads it.
final class CaseLooks {

    private CaseLooks() {}

    static String what(CaseTab tab) {
        return switch (tab) {
            case OVERVIEW -> "Sagens overblik";
            case PLAN -> "Rehabiliteringsplanens forberedende del";
            case CERTIFICATES -> "Attester";
            case CASE_FILE -> "Sagsmappen";
            case ADVICE -> "Sundhedsfaglig rådgivning";
            case MEETING -> "Mødet";
            case RECOMMENDATION -> "Indstillingen";
            case FOLLOW_UP -> "Opfølgningen";
            case JOURNAL -> "Sagens journal";
        };
    }
}
