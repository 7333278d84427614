package dk.samspil.replies.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.InvitationStates;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an organisation is asked, and its one reply to each: written by several people, handed in
/// by those who may sign it off.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION, Side.CLINIC})
class ReplyController {

    private static final String AT = "/spoergeskemaer/{id}";

    /// In a municipality one signs off for all; elsewhere everybody may.
    private static final Set<Capacity> SIGN_OFF =
            EnumSet.of(
                    Capacity.TEAM_SECRETARY,
                    Capacity.MEETING_LEADER,
                    Capacity.COORDINATING_CASEWORKER);

    private final ReplyPages pages;
    private final Replies replies;
    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final InvitationStates states;
    private final People people;
    private final Askers askers;

    ReplyController(
            ReplyPages pages,
            Replies replies,
            SurveyRounds rounds,
            Invitations invitations,
            InvitationStates states,
            People people,
            Askers askers) {
        this.pages = pages;
        this.replies = replies;
        this.rounds = rounds;
        this.invitations = invitations;
        this.states = states;
        this.people = people;
        this.askers = askers;
    }

    @GetMapping("/spoergeskemaer")
    @Transactional(readOnly = true)
    ModelAndView list() {
        var asked =
                rounds.asked().stream()
                        .collect(Collectors.toMap(SurveyRound::id, Function.identity()));
        return new ModelAndView("replies/list")
                .addObject(
                        "rows", invitations.mine().stream().map(one -> row(one, asked)).toList());
    }

    private static Row row(Invitation one, Map<UUID, SurveyRound> asked) {
        return new Row(one, Objects.requireNonNull(asked.get(one.round())));
    }

    /// What the list shows of one.
    record Row(Invitation invitation, SurveyRound round) {}

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView overview(@PathVariable UUID id, Locale locale) {
        var reply = own(id);
        return whole(pages.overview(reply, reply.invitation().href(), locale));
    }

    private ModelAndView whole(ModelAndView page) {
        return ReplyPages.with(
                ReplyPages.with(page, "signsOff", signsOff()), "colleagues", colleagues());
    }

    private List<String> colleagues() {
        return people.at(askers.current().organisation()).stream()
                .map(RoleHolder::person)
                .map(Person::name)
                .distinct()
                .toList();
    }

    @GetMapping(AT + ReplyPages.PART)
    ModelAndView part(@PathVariable UUID id, @PathVariable String part, Locale locale) {
        var reply = own(id);
        return pages.part(reply, reply.invitation().href(), part, locale);
    }

    @PostMapping(AT + ReplyPages.PART)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam MultiValueMap<String, MultipartFile> sent,
            Locale locale,
            RedirectAttributes redirect) {
        var reply = own(id);
        return pages.save(
                reply, reply.invitation().href(), part, version, typed, sent, locale, redirect);
    }

    @GetMapping(AT + ReplyPages.FILE)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        return pages.file(own(id), file);
    }

    @PostMapping(AT + "/indsend")
    ModelAndView handIn(@PathVariable UUID id, Locale locale, RedirectAttributes redirect) {
        var reply = own(id);
        if (!signsOff()) {
            Notice.refused("replies.notYours").after(redirect);
            return new ModelAndView("redirect:" + reply.invitation().href());
        }
        return whole(pages.handIn(reply, reply.invitation().href(), locale, redirect));
    }

    @PostMapping(AT + "/uddeleger")
    String delegate(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            RedirectAttributes redirect) {
        var reply = own(id);
        if (!person.isEmpty() && !colleagues().contains(person)) {
            Notice.refused("replies.noColleague").after(redirect);
        } else {
            states.delegate(reply.invitation(), person);
            Notice.done(person.isEmpty() ? "replies.delegated.none" : "replies.delegated", person)
                    .after(redirect);
        }
        return "redirect:" + reply.invitation().href();
    }

    private Reply own(UUID id) {
        var reply = replies.of(id);
        if (!Integer.valueOf(askers.current().organisation())
                .equals(reply.invitation().organisation())) {
            throw new NotFound();
        }
        return reply;
    }

    private boolean signsOff() {
        var asker = askers.current();
        return asker.side() != Side.MUNICIPALITY || SIGN_OFF.contains(asker.capacity());
    }
}
