package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Area;
import dk.samspil.parties.HeldRole;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Person;
import dk.samspil.parties.RegisterChange;
import dk.samspil.parties.RoleRules;
import dk.samspil.parties.Roles;
import dk.samspil.parties.Staffing;
import dk.samspil.parties.WorkArea;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Gives, changes and ends a person's roles.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class PersonRoleController {

    private static final String NEW = PersonController.ONE + "/roller/ny";
    private static final String ONE = PersonController.ONE + "/roller/{role}";

    private final Staffing staffing;
    private final Roles roles;
    private final Organisations organisations;
    private final OfferedOrganisations offered;
    private final Answers answers;
    private final Clock clock;

    PersonRoleController(
            Staffing staffing,
            Roles roles,
            Organisations organisations,
            OfferedOrganisations offered,
            Answers answers,
            Clock clock) {
        this.staffing = staffing;
        this.roles = roles;
        this.organisations = organisations;
        this.offered = offered;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView blank(@PathVariable UUID person) {
        return page(person(person), null).addObject("form", RoleForm.from(LocalDate.now(clock)));
    }

    @PostMapping(NEW)
    ModelAndView appoint(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") @Nullable RoleForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var holder = person(person);
        var again = page(holder, null);
        var form = TypedFields.sent(sent);
        var organisation = organisation(form, errors);
        var since = TypedFields.dayIfAny(form.since(), "since", errors);
        var until = TypedFields.dayIfAny(form.until(), "until", errors);
        if (organisation == null || since == null || errors.hasErrors()) {
            return unprocessable(again);
        }
        return answers.to(
                roles.appoint(form.role(holder, organisation, since, until)),
                errors,
                again,
                "parties.role.saved",
                PeopleController.LIST + "/" + person,
                redirect);
    }

    @GetMapping(ONE)
    ModelAndView shown(@PathVariable UUID person, @PathVariable UUID role) {
        var held = held(person, role);
        return page(held.role().person(), held)
                .addObject("form", RoleForm.of(held, offered.words(held.role().organisation())));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable UUID person,
            @PathVariable UUID role,
            @Valid @ModelAttribute("form") @Nullable RoleForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var held = held(person, role);
        var holder = held.role().person();
        var again = page(holder, held);
        var form = TypedFields.sent(sent);
        var organisation = organisation(form, errors);
        var since = TypedFields.dayIfAny(form.since(), "since", errors);
        var until = TypedFields.dayIfAny(form.until(), "until", errors);
        if (organisation == null || since == null || errors.hasErrors()) {
            return unprocessable(again);
        }
        int version = form.version() == null ? 0 : form.version();
        return answers.to(
                roles.change(role, version, form.role(holder, organisation, since, until)),
                errors,
                again,
                "parties.role.saved",
                PeopleController.LIST + "/" + person,
                redirect);
    }

    @PostMapping(ONE + "/stop")
    String stop(
            @PathVariable UUID person,
            @PathVariable UUID role,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        switch (roles.stop(held(person, role), version)) {
            case RegisterChange.Saved _ -> Notice.done("parties.role.stopped").after(redirect);
            case RegisterChange.Refused(var reason) -> refused(reason, redirect);
            case RegisterChange.ChangedMeanwhile now -> refused(answers.reason(now), redirect);
        }
        return "redirect:" + PeopleController.LIST + "/" + person;
    }

    private static void refused(Text reason, RedirectAttributes redirect) {
        Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
    }

    /// The id of the one that was named, or null with the reason on the field.
    private @Nullable Integer organisation(RoleForm form, BindingResult errors) {
        var typed = TypedFields.text(form.organisation());
        if (typed.isEmpty()) {
            return null;
        }
        var found = organisations.named(typed);
        if (found.isEmpty()) {
            errors.rejectValue("organisation", "parties.organisation.unknown");
            return null;
        }
        return found.get().id();
    }

    private ModelAndView page(Person person, @Nullable HeldRole held) {
        return new ModelAndView("parties/role")
                .addObject("person", person)
                .addObject("held", held)
                .addObject("organisations", offered.all())
                .addObject("capacities", RoleRules.capacities())
                .addObject("workAreas", WorkArea.values())
                .addObject("areas", Area.values());
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private HeldRole held(UUID person, UUID role) {
        return roles.find(role)
                .filter(held -> held.role().person().id().equals(person))
                .orElseThrow(NotFound::new);
    }

    private Person person(UUID id) {
        return staffing.find(id).orElseThrow(NotFound::new).person();
    }
}
