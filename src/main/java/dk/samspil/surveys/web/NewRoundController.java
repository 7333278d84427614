package dk.samspil.surveys.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.Words;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.surveys.Edition;
import dk.samspil.surveys.NewRound;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RoundAccess;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyCode;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sends a questionnaire: to organisations, or as codes or a link that are shown this once.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class NewRoundController {

    private static final int WEEKS = 4;

    private final Questionnaires questionnaires;
    private final SurveyRounds rounds;
    private final SurveyPages pages;
    private final Organisations organisations;
    private final Askers askers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NewRoundController(
            Questionnaires questionnaires,
            SurveyRounds rounds,
            SurveyPages pages,
            Organisations organisations,
            Askers askers,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.pages = pages;
        this.organisations = organisations;
        this.askers = askers;
        this.clock = clock;
    }

    @GetMapping("/undersoegelser/ny")
    @Transactional(readOnly = true)
    ModelAndView blank(@RequestParam UUID skema, Locale locale) {
        var edition = published(skema);
        Words title = edition.questionnaire().form().title();
        return page(
                edition,
                RoundForm.blank(
                        UUID.randomUUID(),
                        skema,
                        title.in(locale),
                        LocalDate.now(clock).plusWeeks(WEEKS)));
    }

    private ModelAndView page(Edition edition, RoundForm form) {
        return new ModelAndView("surveys/new-round")
                .addObject("edition", edition)
                .addObject("form", form)
                .addObject("accesses", RoundAccess.values())
                .addObject("previous", rounds.sent())
                .addObject("municipalities", municipalities());
    }

    private List<Organisation> municipalities() {
        return organisations.municipalitiesOf(
                organisations.regionOf(askers.current().organisation()));
    }

    @PostMapping("/undersoegelser/ny")
    @Transactional
    ModelAndView send(
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (form.id() == null || form.questionnaire() == null) {
            throw new NotFound();
        }
        if (rounds.find(form.id()).isPresent()) {
            return new ModelAndView("redirect:/undersoegelser/runde/" + form.id());
        }
        var edition = published(form.questionnaire());
        var day = TypedFields.day(form.deadline(), "deadline", errors);
        var receivers = receivers(form, errors);
        form.check(errors);
        if (form.previous() != null) {
            pages.sent(form.previous());
        }
        if (errors.hasErrors() || day == null) {
            return again(page(edition, form));
        }
        var round = form.round(day, receivers);
        var codes = codes(round);
        return switch (rounds.send(round, codes)) {
            case SurveyChange.Saved(var id) -> {
                if (codes.isEmpty()) {
                    Notice.done("surveys.sent").after(redirect);
                    yield new ModelAndView("redirect:/undersoegelser/runde/" + id);
                }
                yield new ModelAndView("surveys/codes")
                        .addObject("round", rounds.find(id).orElseThrow())
                        .addObject("codes", codes)
                        .addObject("names", receivers.stream().map(organisations::get).toList());
            }
            case SurveyChange.Refused(var reason) ->
                    again(page(edition, form).addObject("notice", new Notice("error", reason)));
            case SurveyChange.ChangedMeanwhile _ ->
                    throw new IllegalStateException("nobody has seen the round before");
        };
    }

    private List<List<SurveyCode>> codes(NewRound round) {
        if (round.access() == RoundAccess.ORGANISATIONS) {
            return List.of();
        }
        return Stream.generate(
                        () ->
                                Stream.generate(() -> SurveyCode.random(random))
                                        .limit(round.codes())
                                        .toList())
                .limit(Math.max(1, round.receivers().size()))
                .toList();
    }

    /// Those chosen from the region's municipalities, and those named.
    private List<Integer> receivers(RoundForm form, BindingResult errors) {
        var all = new ArrayList<Integer>();
        var chosen = form.receivers() == null ? List.<Integer>of() : form.receivers();
        municipalities().stream().map(Organisation::id).filter(chosen::contains).forEach(all::add);
        for (var line : TypedFields.text(form.others()).lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                organisations
                        .named(line)
                        .ifPresentOrElse(
                                found -> all.add(found.id()),
                                () ->
                                        errors.rejectValue(
                                                "others",
                                                "surveys.wrong.unknown",
                                                new Object[] {line},
                                                null));
            }
        }
        return all.stream().distinct().toList();
    }

    /// The newest version that can be sent.
    private Edition published(UUID questionnaire) {
        return questionnaires.versions(questionnaire).stream()
                .filter(each -> !each.draft())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
