package dk.samspil.forums.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumKind;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.Member;
import dk.samspil.forums.MemberRole;
import dk.samspil.forums.Members;
import dk.samspil.forums.Parts;
import dk.samspil.forums.StandingGuests;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.People;
import dk.samspil.parties.RoleHolder;
import dk.samspil.ui.NotFound;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One forum: who sits in it, when it meets, what its items consist of; kept by its secretariat.
@Controller
@OnlyFor(sides = Side.FORUM)
class ForumController {

    private static final String AT = "/mine-fora/forum/{id}";

    private final ForumPages pages;
    private final Fora fora;
    private final Members members;
    private final Parts parts;
    private final MeetingPlan plan;
    private final StandingGuests guests;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    ForumController(
            ForumPages pages,
            Fora fora,
            Members members,
            Parts parts,
            MeetingPlan plan,
            StandingGuests guests,
            People people,
            Organisations organisations,
            Clock clock) {
        this.pages = pages;
        this.fora = fora;
        this.members = members;
        this.parts = parts;
        this.plan = plan;
        this.guests = guests;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        return page(id);
    }

    private ModelAndView page(UUID id) {
        var mine = fora.mine();
        var forum =
                mine.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var today = LocalDate.now(clock);
        var all = members.of(forum.id());
        var page =
                new ModelAndView("forums/forum")
                        .addObject("forum", forum)
                        .addObject("today", today)
                        .addObject(
                                "preparing",
                                mine.stream()
                                        .filter(each -> each.id().equals(forum.preparedBy()))
                                        .findFirst()
                                        .orElse(null))
                        .addObject("members", all.stream().filter(m -> !isOver(m, today)).toList())
                        .addObject("former", all.stream().filter(m -> isOver(m, today)).toList())
                        .addObject("meetings", plan.of(forum.id()))
                        .addObject("form", ForumForm.of(forum))
                        .addObject("seat", SeatForm.blank(today));
        return forum.editing() ? withChoices(page, forum, mine) : page;
    }

    private static boolean isOver(Member member, LocalDate today) {
        return member.until() != null && member.until().isBefore(today);
    }

    private ModelAndView withChoices(ModelAndView page, Forum forum, List<Forum> mine) {
        var kept = parts.of(forum.id());
        return page.addObject("kinds", ForumKind.values())
                .addObject("roles", MemberRole.values())
                .addObject("parts", kept.stream().filter(part -> !part.retired()).toList())
                .addObject("people", people.at(Asker.FORA))
                .addObject("guests", guests.of(forum.id()))
                .addObject("organisations", speakingFor(forum))
                .addObject("fora", mine.stream().filter(f -> !f.id().equals(forum.id())).toList());
    }

    /// The region itself, and its municipalities.
    private List<Organisation> speakingFor(Forum forum) {
        var all = new ArrayList<Organisation>();
        all.add(organisations.get(forum.region()));
        all.addAll(organisations.municipalitiesOf(forum.region()));
        return all;
    }

    @PostMapping(AT)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView describe(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ForumForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        if (form.preparedBy() != null
                && (form.preparedBy().equals(id) || fora.find(form.preparedBy()).isEmpty())) {
            errors.rejectValue("preparedBy", "forums.refused.preparedBy");
        }
        if (errors.hasErrors()) {
            return again(page(id).addObject("form", form));
        }
        return switch (fora.describe(form.forum(id, forum.region()))) {
            case ForumChange.ChangedMeanwhile(var by, _) -> {
                errors.reject("forums.changedMeanwhile", new Object[] {by}, null);
                var page = page(id).addObject("form", form);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case ForumChange change -> pages.told(change, "forums.saved", forum.href(), redirect);
        };
    }

    @PostMapping(AT + "/medlemmer")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView seat(
            @PathVariable UUID id,
            @Valid @ModelAttribute("seat") SeatForm seat,
            BindingResult errors,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var person =
                people.at(Asker.FORA).stream()
                        .map(RoleHolder::person)
                        .filter(known -> known.id().equals(seat.person()))
                        .findFirst();
        var organisation =
                speakingFor(forum).stream()
                        .filter(o -> Integer.valueOf(o.id()).equals(seat.organisation()))
                        .findFirst();
        if (seat.person() != null && person.isEmpty()) {
            errors.rejectValue("person", "forums.refused.person");
        }
        if (seat.organisation() != null && organisation.isEmpty()) {
            errors.rejectValue("organisation", "forums.refused.organisation");
        }
        if (errors.hasErrors()) {
            return again(page(id).addObject("seat", seat));
        }
        var change =
                members.seat(
                        new Member(
                                UUID.randomUUID(),
                                id,
                                person.orElseThrow().id(),
                                person.orElseThrow().name(),
                                "",
                                Objects.requireNonNull(seat.role()),
                                substitutedBy(seat, forum),
                                Objects.requireNonNull(seat.since()),
                                seat.until()),
                        organisation.orElseThrow().id());
        if (change instanceof ForumChange.Refused(var reason)) {
            errors.reject(reason.key(), reason.args().toArray(), null);
            return again(page(id).addObject("seat", seat));
        }
        return pages.told(change, "forums.seated", forum.href() + "#medlemmer", redirect);
    }

    private @Nullable UUID substitutedBy(SeatForm seat, Forum forum) {
        return members.of(forum.id()).stream()
                .map(Member::id)
                .filter(member -> member.equals(seat.substituteFor()))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(AT + "/medlemmer/{member}/slut")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView end(
            @PathVariable UUID id, @PathVariable UUID member, RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var seat =
                members.of(id).stream()
                        .filter(m -> m.id().equals(member))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var yesterday = LocalDate.now(clock).minusDays(1);
        return pages.told(
                members.end(seat, yesterday),
                "forums.ended",
                forum.href() + "#medlemmer",
                redirect);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
