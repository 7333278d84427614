package dk.samspil.followup;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome;
import dk.samspil.ui.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What the frame of a case shows of the time after the meeting.
@Component
class FollowUpPart implements CasePart {

    private static final Map<CaseStatus, String> STEPS =
            Map.of(
                    CaseStatus.RECOMMENDED, "followup.step.send",
                    CaseStatus.AWAITING_DECISION, "followup.step.decide",
                    CaseStatus.IN_FOLLOW_UP, "followup.step.follow");
    private static final Set<Capacity> ACTORS =
            EnumSet.of(Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER);

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        var told = Told.on(CaseTab.FOLLOW_UP);
        String key = STEPS.get(theCase.status());
        if (key == null) {
            return told;
        }
        return told.steps(
                List.of(
                        ACTORS.contains(asker.capacity())
                                ? CaseChrome.NextStep.link(
                                        Text.of(key), theCase.href() + CaseTab.FOLLOW_UP.path())
                                : CaseChrome.NextStep.off(
                                        Text.of(key), Text.of("followup.only-caseworker"))));
    }
}
