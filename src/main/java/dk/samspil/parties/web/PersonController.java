package dk.samspil.parties.web;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Capacity;
import dk.samspil.access.Identity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.SignInProviders;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Roles;
import dk.samspil.parties.Staffing;
import dk.samspil.parties.Staffing.RegisteredPerson;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One professional: who it is, how the person signs in, what was changed and by whom.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class PersonController {

    static final String ONE = PeopleController.LIST + "/{person}";
    private static final int CHANGES = 50;

    private final Staffing staffing;
    private final Roles roles;
    private final SignInProviders providers;
    private final AccessLog log;
    private final Answers answers;
    private final Clock clock;

    PersonController(
            Staffing staffing,
            Roles roles,
            SignInProviders providers,
            AccessLog log,
            Answers answers,
            Clock clock) {
        this.staffing = staffing;
        this.roles = roles;
        this.providers = providers;
        this.log = log;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping(ONE)
    String page(@PathVariable UUID person, Model model) {
        model.addAttribute("person", person(person).person());
        model.addAttribute("identities", staffing.identities(person));
        model.addAttribute("providers", names());
        model.addAttribute("roles", roles.of(List.of(person)));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("changes", log.of(person, CHANGES));
        return "parties/person";
    }

    @GetMapping(ONE + "/ret")
    ModelAndView details(@PathVariable UUID person) {
        var known = person(person);
        return edit(known).addObject("form", PersonForm.of(known.person(), known.version()));
    }

    @PostMapping(ONE + "/ret")
    ModelAndView correct(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") @Nullable PersonForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var again = edit(person(person));
        var form = TypedFields.sent(sent);
        if (errors.hasErrors()) {
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        int version = form.version() == null ? 0 : form.version();
        return answers.to(
                staffing.correct(form.person(person), version),
                errors,
                again,
                "parties.person.saved",
                PeopleController.LIST + "/" + person,
                redirect);
    }

    @GetMapping(ONE + "/log-ind")
    ModelAndView newIdentity(@PathVariable UUID person) {
        var known = names();
        var only = known.size() == 1 ? known.keySet().iterator().next() : "";
        return identity(person).addObject("form", new IdentityForm(only, ""));
    }

    @PostMapping(ONE + "/log-ind")
    ModelAndView identify(
            @PathVariable UUID person,
            @Valid @ModelAttribute("form") @Nullable IdentityForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var again = identity(person);
        var form = TypedFields.sent(sent);
        if (form.subject() != null && Identity.tellsPersonNumber(form.subject())) {
            errors.rejectValue("subject", "parties.identity.personNumber");
        }
        if (errors.hasErrors()) {
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return answers.to(
                staffing.identify(person, form.identity()),
                errors,
                again,
                "parties.identity.saved",
                PeopleController.LIST + "/" + person,
                redirect);
    }

    @PostMapping(ONE + "/log-ind/{identity}/fjern")
    String forget(
            @PathVariable UUID person, @PathVariable UUID identity, RedirectAttributes redirect) {
        if (!staffing.forget(person, identity)) {
            throw new NotFound();
        }
        Notice.done("parties.identity.removed").after(redirect);
        return "redirect:" + PeopleController.LIST + "/" + person;
    }

    /// The providers' names by issuer.
    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        providers.forProfessionals().forEach(p -> names.putIfAbsent(p.issuer(), p.name()));
        return names;
    }

    private ModelAndView identity(UUID person) {
        return new ModelAndView("parties/identity")
                .addObject("person", person(person).person())
                .addObject("providers", names());
    }

    private static ModelAndView edit(RegisteredPerson known) {
        return new ModelAndView("parties/person-edit").addObject("person", known.person());
    }

    private RegisteredPerson person(UUID id) {
        return staffing.find(id).orElseThrow(NotFound::new);
    }
}
