package dk.samspil.surveys.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.DanishDates;
import dk.samspil.calendar.TypedDate;
import dk.samspil.surveys.Invitation;
import dk.samspil.surveys.Invitations;
import dk.samspil.surveys.Reopening;
import dk.samspil.surveys.RespondentGroups;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A round on its way: who has answered, who has not, longer time for one or all, and taking it
/// back.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class RoundController {

    private static final String AT = "/undersoegelser/runde/{id}";

    private final SurveyRounds rounds;
    private final Invitations invitations;
    private final RespondentGroups groups;
    private final Reopening single;
    private final SurveyPages pages;
    private final Clock clock;

    RoundController(
            SurveyRounds rounds,
            Invitations invitations,
            RespondentGroups groups,
            Reopening single,
            SurveyPages pages,
            Clock clock) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.groups = groups;
        this.single = single;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var round = pages.sent(id);
        List<Invitation> all = round.open() ? List.of() : invitations.of(id);
        return new ModelAndView("surveys/round")
                .addObject("round", round)
                .addObject("today", LocalDate.ofInstant(clock.instant(), DanishDates.ZONE))
                .addObject("waiting", all.stream().filter(each -> !each.handedIn()).toList())
                .addObject("answered", all.stream().filter(Invitation::handedIn).toList())
                .addObject("groups", groups.of(id));
    }

    @PostMapping(AT + "/frist")
    String extend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String frist,
            @RequestParam(defaultValue = "") String hvem,
            RedirectAttributes redirect) {
        var round = pages.sent(id);
        if (!(TypedDate.read(frist) instanceof TypedDate.Understood(var day))) {
            Notice.refused("calendar.date.notUnderstood").after(redirect);
            return "redirect:" + round.href();
        }
        var change =
                hvem.isEmpty()
                        ? rounds.extend(round, version, day)
                        : single.extend(round, one(id, hvem), day);
        return SurveyPages.told(change, "surveys.extended", round.href(), redirect);
    }

    private Invitation one(UUID round, String id) {
        return invitations.of(round).stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PostMapping(AT + "/tilbagekald")
    String recall(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String because,
            RedirectAttributes redirect) {
        var round = pages.sent(id);
        return SurveyPages.told(
                rounds.recall(round, version, because.strip()),
                "surveys.recalled",
                round.href(),
                redirect);
    }
}
