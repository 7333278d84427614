package dk.samspil.meetings.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.Planning;
import dk.samspil.parties.Area;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.parties.RoleHolder;
import dk.samspil.parties.Teams;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final People people;
    private final Organisations organisations;
    private final Askers askers;

    PlanDayController(
            MeetingPlans plans,
            Offered offered,
            Teams teams,
            People people,
            Organisations organisations,
            Askers askers) {
        this.plans = plans;
        this.offered = offered;
        this.teams = teams;
        this.people = people;
        this.organisations = organisations;
        this.askers = askers;
    }

    @GetMapping("/moeder/ny")
    String form(Model model) {
        model.addAttribute("form", suggested(people.at(askers.current().organisation())));
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
    private static MeetingDayForm suggested(List<RoleHolder> own) {
        Map<Area, UUID> table = new LinkedHashMap<>();
        for (RoleHolder role : own) {
            Area represents = role.represents();
            if (represents != null) {
                table.putIfAbsent(represents, role.person().id());
            }
        }
        return new MeetingDayForm(
                null,
                null,
                LocalTime.of(8, 30),
                60,
                6,
                "",
                new TableForm(
                        first(own, Capacity.MEETING_LEADER),
                        first(own, Capacity.MINUTE_TAKER),
                        null,
                        table.get(Area.EMPLOYMENT),
                        table.get(Area.HEALTH),
                        table.get(Area.SOCIAL),
                        table.get(Area.EDUCATION),
                        table.get(Area.FAMILY),
                        table.get(Area.DISABILITY)));
    }

    private static @Nullable UUID first(List<RoleHolder> own, Capacity capacity) {
        return own.stream()
                .filter(role -> role.capacity() == capacity)
                .map(role -> role.person().id())
                .findFirst()
                .orElse(null);
    }
}
