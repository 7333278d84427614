package dk.samspil.advice;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.DatesNow;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.CaseChrome.NextStep;
import dk.samspil.ui.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the frame of a case's pages says about the health coordinator's advice.
@Component
class AdviceOnTheCase implements CasePart {

    private final Referrals referrals;
    private final Screenings screenings;
    private final DatesNow dates;

    AdviceOnTheCase(Referrals referrals, Screenings screenings, DatesNow dates) {
        this.referrals = referrals;
        this.screenings = screenings;
        this.dates = dates;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        List<CaseScreening> all = screenings.of(theCase.id());
        return Told.on(CaseTab.ADVICE)
                .steps(nextSteps(theCase, asker))
                .missing(missing(theCase))
                .people(people(all))
                .badge(badge(theCase, all));
    }

    private List<NextStep> nextSteps(RehabilitationCase theCase, Asker asker) {
        String here = theCase.href() + CaseTab.ADVICE.path();
        if (asker.capacity() == Capacity.HEALTH_COORDINATOR) {
            return theCase.status() == CaseStatus.AWAITING_SCREENING
                    ? List.of(NextStep.link(Text.of("advice.next.write"), here + "/vurdering"))
                    : List.of();
        }
        if (asker.capacity() != Capacity.CASEWORKER
                && asker.capacity() != Capacity.COORDINATING_CASEWORKER) {
            return List.of();
        }
        var refer = Text.of("advice.next.refer");
        return switch (theCase.status()) {
            case PREPARATION, AWAITING_CERTIFICATE, READY_TO_REFER ->
                    List.of(step(theCase, refer, here));
            case AWAITING_INFORMATION ->
                    List.of(
                            step(theCase, refer, here),
                            NextStep.link(Text.of("advice.next.go-on"), here + "#svar"));
            case CLINICAL_ASSESSMENT_RECOMMENDED ->
                    List.of(NextStep.link(Text.of("advice.next.decline"), here + "#svar"));
            default -> List.of();
        };
    }

    private NextStep step(RehabilitationCase theCase, Text label, String here) {
        return referrals
                .whyNot(theCase)
                .map(why -> NextStep.off(label, why))
                .orElseGet(() -> NextStep.link(label, here + "#henvis"));
    }

    private static List<CaseChrome.Missing> missing(RehabilitationCase theCase) {
        return theCase.team() == null
                        && theCase.status().compareTo(CaseStatus.AWAITING_SCREENING) < 0
                ? List.of(
                        new CaseChrome.Missing(
                                Text.of("advice.missing.team"), theCase.href() + "/oplysninger"))
                : List.of();
    }

    private static List<CaseChrome.Person> people(List<CaseScreening> all) {
        return all.stream()
                .limit(1)
                .filter(newest -> !newest.coordinatorName().isEmpty())
                .map(
                        newest ->
                                new CaseChrome.Person(
                                        Text.of("cases.person.coordinator"),
                                        newest.coordinatorName(),
                                        ""))
                .toList();
    }

    private @Nullable Text badge(RehabilitationCase theCase, List<CaseScreening> all) {
        return switch (theCase.status()) {
            case AWAITING_SCREENING ->
                    all.stream()
                            .filter(CaseScreening::waits)
                            .findFirst()
                            .map(
                                    waiting ->
                                            Text.of(
                                                    "advice.badge.due",
                                                    dates.now().shortDate(waiting.due())))
                            .orElse(null);
            case AWAITING_INFORMATION -> Text.of("advice.badge.missing");
            case CLINICAL_ASSESSMENT_RECOMMENDED -> Text.of("advice.badge.clinical");
            default -> null;
        };
    }
}
