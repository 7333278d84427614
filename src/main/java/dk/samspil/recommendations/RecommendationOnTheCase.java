package dk.samspil.recommendations;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.meetings.Meetings;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the frame of a case's pages says about the recommendation.
@Component
class RecommendationOnTheCase implements CasePart {

    private static final Set<Capacity> WRITERS =
            EnumSet.of(
                    Capacity.CASEWORKER,
                    Capacity.COORDINATING_CASEWORKER,
                    Capacity.MEETING_LEADER,
                    Capacity.MINUTE_TAKER);

    private final Meetings meetings;

    RecommendationOnTheCase(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        return Told.on(CaseTab.RECOMMENDATION)
                .steps(WRITERS.contains(asker.capacity()) ? nextSteps(theCase) : List.of());
    }

    private List<CaseChrome.NextStep> nextSteps(RehabilitationCase theCase) {
        String address = theCase.href() + CaseTab.RECOMMENDATION.path();
        return switch (theCase.status()) {
            case ON_AGENDA -> List.of(start(theCase, address + "/begynd"));
            case IN_MEETING ->
                    List.of(CaseChrome.NextStep.link(Text.of("recommendations.write"), address));
            default -> List.of();
        };
    }

    private CaseChrome.NextStep start(RehabilitationCase theCase, String address) {
        Text label = Text.of("recommendations.start");
        return meetings.whyNotStart(theCase)
                .map(reason -> CaseChrome.NextStep.off(label, reason))
                .orElseGet(() -> CaseChrome.NextStep.action(label, address));
    }
}
