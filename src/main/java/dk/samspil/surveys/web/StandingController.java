package dk.samspil.surveys.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.surveys.Edition;
import dk.samspil.surveys.OccasionKinds;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.StandingRound;
import dk.samspil.surveys.StandingRounds;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Standing rounds: what is asked whenever something happens, and how it goes.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class StandingController {

    private static final String LIST = "/undersoegelser/faste";
    private static final String NEW = "/undersoegelser/faste/ny";
    private static final String ONE = "/undersoegelser/fast/{id}";

    private final StandingRounds standing;
    private final OccasionKinds kinds;
    private final Questionnaires questionnaires;
    private final SurveyRounds rounds;

    StandingController(
            StandingRounds standing,
            OccasionKinds kinds,
            Questionnaires questionnaires,
            SurveyRounds rounds) {
        this.standing = standing;
        this.kinds = kinds;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
    }

    @GetMapping(LIST)
    @Transactional(readOnly = true)
    ModelAndView list() {
        var progress = standing.progress();
        return new ModelAndView("surveys/standing-list")
                .addObject(
                        "rows", standing.mine().stream().map(each -> row(each, progress)).toList());
    }

    @GetMapping(NEW)
    @Transactional(readOnly = true)
    ModelAndView blank() {
        return page(null, StandingForm.BLANK);
    }

    @PostMapping(NEW)
    ModelAndView begin(
            @Valid @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return again(page(null, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return told(standing.begin(form.standing(UUID.randomUUID())), page(null, form), redirect);
    }

    @GetMapping(ONE)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var known = known(id);
        return page(known, StandingForm.of(known));
    }

    @PostMapping(ONE)
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var known = known(id);
        form.check(errors);
        if (errors.hasErrors()) {
            return again(page(known, form), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return told(
                standing.change(known, form.standing(id), form.shown()),
                page(known, form),
                redirect);
    }

    @PostMapping(ONE + "/tilstand")
    String turn(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam StandingRound.State til,
            RedirectAttributes redirect) {
        var known = known(id);
        return SurveyPages.told(
                standing.turn(known, til, version),
                "surveys.standing.turned." + til,
                known.href(),
                redirect);
    }

    private StandingRound known(UUID id) {
        return standing.find(id).orElseThrow(NotFound::new);
    }

    private static StandingRow row(StandingRound one, Map<UUID, Map<String, Long>> progress) {
        return new StandingRow(one, progress.getOrDefault(one.id(), Map.of()));
    }

    private ModelAndView page(@Nullable StandingRound known, StandingForm form) {
        var page =
                new ModelAndView("surveys/standing")
                        .addObject("known", known)
                        .addObject("form", form)
                        .addObject("kinds", kinds.all())
                        .addObject("questionnaires", published());
        if (known != null) {
            var quarters = standing.quarters(known);
            page.addObject("row", row(known, standing.progress()))
                    .addObject(
                            "rounds",
                            rounds.sent().stream()
                                    .filter(round -> quarters.contains(round.id()))
                                    .toList());
        }
        return page;
    }

    /// Those that can be sent, in any version.
    private List<Edition> published() {
        return questionnaires.mine().stream()
                .filter(newest -> newest.version() > 1 || !newest.draft())
                .toList();
    }

    private static ModelAndView told(
            SurveyChange change, ModelAndView page, RedirectAttributes redirect) {
        return switch (change) {
            case SurveyChange.Saved(var id) -> {
                Notice.done("surveys.standing.saved").after(redirect);
                yield new ModelAndView("redirect:/undersoegelser/fast/" + id);
            }
            case SurveyChange.Refused(var reason) ->
                    again(
                            page.addObject("notice", new Notice("error", reason)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SurveyChange.ChangedMeanwhile(var by) ->
                    again(
                            page.addObject(
                                    "notice", Notice.refused("surveys.changedMeanwhile", by)),
                            HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
