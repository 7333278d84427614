package dk.samspil.followup.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.exchange.Exchange;
import dk.samspil.followup.FollowUps;
import dk.samspil.recommendations.Outcome;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/// What the follow-up tab of a case shows.
@Component
class FollowUpPage {

    static final String VIEW = "followup/follow-up";

    private final CasePages pages;
    private final FollowUps followUps;
    private final Exchange exchange;
    private final Askers askers;

    FollowUpPage(CasePages pages, FollowUps followUps, Exchange exchange, Askers askers) {
        this.pages = pages;
        this.followUps = followUps;
        this.exchange = exchange;
        this.askers = askers;
    }

    @Transactional
    RehabilitationCase into(Model model, String number) {
        CasePage page = pages.open(number, CaseTab.FOLLOW_UP);
        RehabilitationCase theCase = page.theCase();
        model.addAttribute("page", page.chrome());
        model.addAttribute("theCase", theCase);
        followUps
                .finished(theCase)
                .ifPresent(
                        recommendation -> {
                            model.addAttribute("said", recommendation.content());
                            model.addAttribute("measures", followUps.measures(recommendation));
                            model.addAttribute(
                                    "decision",
                                    followUps.decision(recommendation.id()).orElse(null));
                        });
        model.addAttribute("sent", exchange.ofCase(theCase.id().value()));
        model.addAttribute("coordinating", followUps.coordinating(theCase));
        model.addAttribute(
                "outcomes",
                Arrays.stream(Outcome.values()).filter(o -> o != Outcome.SENT_BACK).toList());
        Capacity capacity = askers.current().capacity();
        model.addAttribute(
                "mayAct",
                capacity == Capacity.CASEWORKER || capacity == Capacity.COORDINATING_CASEWORKER);
        if (!model.containsAttribute("decide")) {
            model.addAttribute("decide", DecisionForm.asRecommended(theCase));
        }
        return theCase;
    }
}
