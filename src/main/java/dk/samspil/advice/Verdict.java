package dk.samspil.advice;

import dk.samspil.cases.CaseId;
import dk.samspil.cases.CaseWay;
import dk.samspil.cases.Result;
import dk.samspil.forms.Answers;

/// What the coordinator's answers mean for the case, whichever form they were given in.
record Verdict(ScreeningOutcome outcome, String missing, boolean inTime, String service) {

    static Verdict of(Answers answers) {
        boolean sufficient = answers.isYes("sufficient");
        boolean clinical =
                answers.text("recommendation").equals("clinical") || answers.isYes("clinical");
        ScreeningOutcome outcome =
                clinical && !(sufficient && answers.isBlank("recommendation"))
                        ? ScreeningOutcome.CLINICAL
                        : sufficient ? ScreeningOutcome.SUFFICIENT : ScreeningOutcome.INSUFFICIENT;
        return new Verdict(
                outcome,
                answers.text("missing").strip(),
                answers.isYes("inTime"),
                answers.text(answers.isBlank("service") ? "question" : "service").strip());
    }

    /// Health is sufficiently described, and yet the case should wait: one of them is a slip.
    static boolean contradictory(Answers answers) {
        return answers.isYes("sufficient") && answers.text("recommendation").equals("postpone");
    }

    Result tell(CaseWay way, CaseId id, String by) {
        return switch (outcome) {
            case SUFFICIENT -> way.screenedSufficient(id, by);
            case INSUFFICIENT -> way.screenedInsufficient(id, missing, inTime);
            case CLINICAL -> way.clinicalAssessmentRecommended(id, service);
            default -> throw new IllegalStateException("not an answer: " + outcome);
        };
    }
}
