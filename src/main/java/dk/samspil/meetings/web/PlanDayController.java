package dk.samspil.meetings.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.Planning;
import dk.samspil.meetings.UsualTable;
import dk.samspil.parties.Area;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Teams;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Plans a meeting day of a team of one's own municipality.
@Controller
@OnlyFor({
    Capacity.CASEWORKER,
    Capacity.COORDINATING_CASEWORKER,
    Capacity.MEETING_LEADER,
    Capacity.TEAM_SECRETARY
})
class PlanDayController {

    private final MeetingPlans plans;
    private final Teams teams;
    private final Offered offered;
    private final UsualTable usual;
    private final Organisations organisations;
    private final Askers askers;

    PlanDayController(
            MeetingPlans plans,
            Offered offered,
            Teams teams,
            UsualTable usual,
            Organisations organisations,
            Askers askers) {
        this.plans = plans;
        this.offered = offered;
        this.teams = teams;
        this.usual = usual;
        this.organisations = organisations;
        this.askers = askers;
    }

    @GetMapping("/moeder/ny")
    String form(Model model) {
        model.addAttribute("form", suggested(usual.of(askers.current().organisation())));
        return show(model);
    }

    @PostMapping("/moeder/ny")
    ModelAndView plan(
            @Valid @ModelAttribute("form") MeetingDayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            var wanted = form.wanted();
            switch (plans.plan(wanted)) {
                case Planning.Planned(var id) -> {
                    plans.closing(healthUnit(), wanted.day())
                            .ifPresentOrElse(
                                    closed ->
                                            Notice.warning(
                                                            "meetings.planned.closed",
                                                            closed.reason())
                                                    .after(redirect),
                                    () -> Notice.done("meetings.planned").after(redirect));
                    return new ModelAndView("redirect:/moeder/" + id);
                }
                case Planning.Refused(var reason) ->
                        errors.reject(reason.key(), reason.args().toArray(), null);
            }
        }
        var view = new ModelAndView(show(model));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private String show(Model model) {
        int own = askers.current().organisation();
        var ownTeams = new LinkedHashMap<String, String>();
        teams.of(own).forEach(team -> ownTeams.put(team.id().toString(), team.name()));
        offered.into(model, own, healthUnit());
        model.addAttribute("teams", ownTeams);
        return "meetings/plan";
    }

    private int healthUnit() {
        return Organisation.healthUnitOf(organisations.regionOf(askers.current().organisation()));
    }

    /// The table that usually sits: who represents each administration today.
    private static MeetingDayForm suggested(UsualTable.Table table) {
        return new MeetingDayForm(
                null,
                null,
                LocalTime.of(8, 30),
                60,
                6,
                "",
                new TableForm(
                        table.leader(),
                        table.minuteTaker(),
                        null,
                        table.members().get(Area.EMPLOYMENT),
                        table.members().get(Area.HEALTH),
                        table.members().get(Area.SOCIAL),
                        table.members().get(Area.EDUCATION),
                        table.members().get(Area.FAMILY),
                        table.members().get(Area.DISABILITY)));
    }
}
