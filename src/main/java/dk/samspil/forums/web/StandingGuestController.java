package dk.samspil.forums.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.StandingGuest;
import dk.samspil.forums.StandingGuests;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeps the list of those whom a forum often invites.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class StandingGuestController {

    private static final String AT = "/mine-fora/forum/{id}/gaester";

    private final ForumPages pages;
    private final StandingGuests guests;
    private final People people;
    private final Clock clock;

    StandingGuestController(ForumPages pages, StandingGuests guests, People people, Clock clock) {
        this.pages = pages;
        this.guests = guests;
        this.people = people;
        this.clock = clock;
    }

    @PostMapping(AT)
    ModelAndView add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("standing") StandingGuestForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var person = person(form.person());
        var name = person.map(Person::name).orElseGet(() -> TypedFields.text(form.name()));
        boolean wrong =
                errors.hasErrors() || name.isEmpty() || form.person() != null && person.isEmpty();
        var change =
                wrong
                        ? ForumChange.Refused.because("forums.refused.guest")
                        : guests.add(
                                new StandingGuest(
                                        UUID.randomUUID(),
                                        id,
                                        form.person(),
                                        name,
                                        TypedFields.text(form.organisation()),
                                        TypedFields.text(form.function()),
                                        Objects.requireNonNull(form.since()),
                                        form.until()));
        if (change instanceof ForumChange.Refused) {
            redirect.addFlashAttribute("standing", form);
        }
        return pages.told(change, "forums.standing.added", forum.href() + "#gaester", redirect);
    }

    private Optional<Person> person(@Nullable UUID wanted) {
        return people.at(Asker.FORA).stream()
                .map(RoleHolder::person)
                .filter(known -> known.id().equals(wanted))
                .findFirst();
    }

    @PostMapping(AT + "/{guest}/slut")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID guest, RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var found =
                guests.of(id).stream()
                        .filter(each -> each.id().equals(guest))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return pages.told(
                guests.end(found, LocalDate.now(clock).minusDays(1)),
                "forums.standing.ended",
                forum.href() + "#gaester",
                redirect);
    }
}
