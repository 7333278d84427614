package dk.samspil.demo;

import static dk.samspil.demo.DemoDates.after;

import dk.samspil.cases.CaseStatus;
import java.time.LocalDate;

/// The way of a case over the clinical function, from the coordinator's recommendation.
@InDemo
class AssessmentWay {

    /// Beyond the 14 days after which the caseworker is told first.
    private static final int LATE = 15;

    private static final int SOON = 7;

    private final AdviceChapter advice;
    private final ClinicalChapter clinical;

    AssessmentWay(AdviceChapter advice, ClinicalChapter clinical) {
        this.advice = advice;
        this.clinical = clinical;
    }

    void write(DemoCase story, DemoCast cast, LocalDate today, DemoScript script) {
        DemoPlot plot = story.plot();
        recommended(story, script);
        if (plot.goal() == CaseStatus.CLINICAL_ASSESSMENT_RECOMMENDED) {
            return;
        }
        LocalDate asked = after(plot.dates().screened(), 1);
        clinical.ask(story, asked, script);
        switch (plot.turn()) {
            case 0 -> summoned(story, cast, after(asked, 1), after(asked, SOON), script);
            case 1 -> summoned(story, cast, after(asked, 2), after(asked, LATE), script);
            case 2 -> {
                summoned(story, cast, after(asked, 1), after(asked, 5), script);
                clinical.begin(story, cast, today, script);
            }
            case 4 -> summoned(story, cast, after(asked, 2), after(asked, LATE + 2), script);
            case 5 -> clinical.appoint(story, cast, after(asked, 3), after(asked, 10), script);
            default -> {}
        }
    }

    private void recommended(DemoCase story, DemoScript script) {
        advice.refer(story, false, false, script);
        advice.note(story, "CLINICAL", script);
    }

    private void summoned(
            DemoCase story, DemoCast cast, LocalDate day, LocalDate on, DemoScript script) {
        clinical.appoint(story, cast, day, on, script);
        clinical.summon(story, cast, after(day, 1), script);
    }

    /// All the way to the answer.
    void whole(DemoCase story, DemoCast cast, DemoScript script) {
        recommended(story, script);
        LocalDate asked = after(story.plot().dates().screened(), 1);
        clinical.ask(story, asked, script);
        summoned(story, cast, after(asked, 1), after(asked, SOON), script);
        clinical.answer(story, cast, after(asked, SOON + 3), script);
    }

    void declined(DemoCase story, DemoScript script) {
        recommended(story, script);
        advice.decline(story, after(story.plot().dates().screened(), 1), script);
    }
}
