package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.planning.HandIns;
import dk.samspil.planning.PlanChange;
import dk.samspil.planning.ProductionPlan;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A plan is handed in, returned with a question, or agreed.
@Controller
class HandInController {

    private static final int LONGEST_QUESTION = 2000;

    private final HandIns handIns;
    private final PlanPages pages;

    HandInController(HandIns handIns, PlanPages pages) {
        this.handIns = handIns;
        this.pages = pages;
    }

    @PostMapping(PlanPages.PLAN + "/indsend")
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    String handIn(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        return answer(plan, handIns.handIn(plan, version), "planning.handed-in", redirect);
    }

    @PostMapping(PlanPages.PLAN + "/retur")
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    String giveBack(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String question,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        var said = question.length() > LONGEST_QUESTION ? "" : question.strip();
        return answer(plan, handIns.giveBack(plan, version, said), "planning.returned", redirect);
    }

    @PostMapping(PlanPages.PLAN + "/godkend")
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    String agree(
            @PathVariable UUID team,
            @PathVariable int year,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        var plan = pages.plan(team, year);
        return answer(plan, handIns.agree(plan, version), "planning.agreed", redirect);
    }

    private static String answer(
            ProductionPlan plan, PlanChange change, String done, RedirectAttributes redirect) {
        switch (change) {
            case PlanChange.Saved() -> Notice.done(done).after(redirect);
            case PlanChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
            case PlanChange.Conflict(var now) ->
                    Notice.refused("planning.conflict.look", now.changedBy()).after(redirect);
        }
        return "redirect:" + plan.href();
    }
}
