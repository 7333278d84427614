package dk.samspil.preparation;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePart;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.ui.CaseChrome.Missing;
import dk.samspil.ui.CaseChrome.NextStep;
import dk.samspil.ui.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the frame of a case's pages says about the preparatory part.
@Component
class PlanOnTheCase implements CasePart {

    private final Plans plans;

    PlanOnTheCase(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Told tell(RehabilitationCase theCase, Asker asker) {
        Plan plan = plans.of(theCase.id());
        int missing = plans.missing(plan).size();
        var told = Told.on(CaseTab.PLAN);
        if (missing == 0) {
            return told;
        }
        String page = theCase.href() + CaseTab.PLAN.path();
        if (writes(asker) && !plan.locked()) {
            told = told.steps(List.of(NextStep.link(Text.of("preparation.next"), page)));
        }
        if (asker.side() == Side.MUNICIPALITY) {
            told =
                    told.missing(
                            List.of(new Missing(Text.of("preparation.missing", missing), page)));
        }
        return told.badge(Text.of("preparation.badge", missing));
    }

    static boolean writes(Asker asker) {
        return asker.capacity() == Capacity.CASEWORKER
                || asker.capacity() == Capacity.COORDINATING_CASEWORKER;
    }
}
