package dk.samspil.parties.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Staffing;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of professionals, and registering one.
@Controller
@OnlyFor(Capacity.ADMINISTRATOR)
class PeopleController {

    static final String LIST = "/administration/personer";
    private static final int MOST_IN_A_FILE = 100_000;

    private final PeopleList people;
    private final PeopleExport export;
    private final Staffing staffing;
    private final Organisations organisations;
    private final OfferedOrganisations offered;

    PeopleController(
            PeopleList people,
            PeopleExport export,
            Staffing staffing,
            Organisations organisations,
            OfferedOrganisations offered) {
        this.people = people;
        this.export = export;
        this.staffing = staffing;
        this.organisations = organisations;
        this.offered = offered;
    }

    @GetMapping(LIST)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(required = false) @Nullable UUID efter,
            Model model) {
        var wanted = organisation(organisation);
        boolean unknown = !organisation.isBlank() && wanted.isEmpty();
        model.addAttribute("q", q);
        model.addAttribute("organisation", organisation);
        model.addAttribute("unknown", unknown);
        model.addAttribute(
                "page",
                unknown
                        ? new PeopleList.Page(List.of(), null)
                        : people.page(TypedFields.text(q), id(wanted), efter, PeopleList.PAGE));
        model.addAttribute("organisations", offered.all());
        return "parties/people";
    }

    @GetMapping(LIST + ".xlsx")
    View file(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String organisation) {
        return export.of(
                people.page(
                                TypedFields.text(q),
                                id(organisation(organisation)),
                                null,
                                MOST_IN_A_FILE)
                        .rows());
    }

    @GetMapping(LIST + "/ny")
    ModelAndView blank() {
        return new ModelAndView("parties/person-edit", "form", new PersonForm(null, "", "", "", ""))
                .addObject("person", null);
    }

    @PostMapping(LIST + "/ny")
    ModelAndView register(
            @Valid @ModelAttribute("form") @Nullable PersonForm sent,
            BindingResult errors,
            RedirectAttributes redirect) {
        var form = TypedFields.sent(sent);
        if (errors.hasErrors()) {
            var again = new ModelAndView("parties/person-edit").addObject("person", null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var id = UUID.randomUUID();
        staffing.register(form.person(id));
        Notice.done("parties.person.registered").after(redirect);
        return new ModelAndView("redirect:" + LIST + "/" + id);
    }

    private Optional<Organisation> organisation(String typed) {
        var words = TypedFields.text(typed);
        return words.isEmpty() ? Optional.empty() : organisations.named(words);
    }

    private static @Nullable Integer id(Optional<Organisation> organisation) {
        return organisation.map(Organisation::id).orElse(null);
    }
}
