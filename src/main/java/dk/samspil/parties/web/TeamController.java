package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Team;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The teams of a municipality: added, renamed, closed.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class TeamController {

    private static final String LIST = "/administration/teams";

    private final Teams teams;
    private final Organisations organisations;
    private final Answers answers;
    private final Clock clock;

    TeamController(Teams teams, Organisations organisations, Answers answers, Clock clock) {
        this.teams = teams;
        this.organisations = organisations;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(@RequestParam(required = false) @Nullable Integer kommune, Model model) {
        var municipality = kommune == null ? null : municipality(kommune);
        model.addAttribute("municipality", municipality);
        model.addAttribute("municipalities", organisations.of(Organisation.Kind.MUNICIPALITY));
        model.addAttribute(
                "teams", municipality == null ? List.<Team>of() : teams.all(municipality.id()));
        model.addAttribute("today", LocalDate.now(clock));
        return "parties/teams";
    }

    @GetMapping(LIST + "/ny")
    ModelAndView blank(@RequestParam int kommune) {
        return page(kommune, null).addObject("form", new TeamForm(null, "", null, "", ""));
    }

    @PostMapping(LIST + "/ny")
    ModelAndView open(
            @RequestParam int kommune,
            @Valid @ModelAttribute("form") @Nullable TeamForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var again = page(kommune, null);
        var form = TypedFields.sent(sent);
        if (errors.hasErrors()) {
            return unprocessable(again);
        }
        return answers.to(
                teams.open(
                        kommune,
                        TypedFields.text(form.name()),
                        TypedFields.value(form.area()),
                        TypedFields.text(form.place())),
                errors,
                again,
                "parties.team.saved",
                LIST + "?kommune=" + kommune,
                redirect);
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView shown(@PathVariable UUID id) {
        var team = team(id);
        return page(team.municipality(), team).addObject("form", TeamForm.of(team));
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable TeamForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var team = team(id);
        var again = page(team.municipality(), team);
        var form = TypedFields.sent(sent);
        var closedOn = TypedFields.dayIfAny(form.closedOn(), "closedOn", errors);
        if (errors.hasErrors()) {
            return unprocessable(again);
        }
        return answers.to(
                teams.change(form.on(team, closedOn)),
                errors,
                again,
                "parties.team.saved",
                LIST + "?kommune=" + team.municipality(),
                redirect);
    }

    private ModelAndView page(int municipality, @Nullable Team team) {
        return new ModelAndView("parties/team")
                .addObject("municipality", municipality(municipality))
                .addObject("team", team)
                .addObject("workAreas", WorkArea.values());
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Team team(UUID id) {
        return teams.find(new TeamId(id)).orElseThrow(NotFound::new);
    }

    private Organisation municipality(int id) {
        return organisations
                .find(id)
                .filter(o -> o.kind() == Organisation.Kind.MUNICIPALITY)
                .orElseThrow(NotFound::new);
    }
}
