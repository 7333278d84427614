package dk.samspil.results.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.results.Sorting;
import dk.samspil.results.Sorting.Chosen;
import dk.samspil.results.Theme;
import dk.samspil.results.ThemeChange;
import dk.samspil.results.Themes;
import dk.samspil.surveys.SurveyRound;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Answers in words, sorted by hand under themes that whoever sorts has made.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class ThemeController {

    static final String AT = ResultController.SENT + "/tekst/{question:[a-zA-Z0-9]{1,41}}";

    private static final String ALL = "alle";
    private static final int ON_A_PAGE = 50;

    private final SentRounds sent;
    private final SurveyRounds rounds;
    private final Themes themes;
    private final Sorting sorting;

    ThemeController(SentRounds sent, SurveyRounds rounds, Themes themes, Sorting sorting) {
        this.sent = sent;
        this.rounds = rounds;
        this.themes = themes;
        this.sorting = sorting;
    }

    /// @param vis empty = the unsorted; `alle`, or the id of a theme
    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView page(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(defaultValue = "0") int fra) {
        var round = sent.get(id);
        var field = field(round, question);
        var own = own(round, question);
        var theme = theme(own, vis);
        int from = Math.max(0, fra);
        var answers = sorting.answers(round, question, chosen(vis, theme), from, ON_A_PAGE + 1);
        return new ModelAndView("results/themes")
                .addObject("round", round)
                .addObject("field", field)
                .addObject("href", href(round, question))
                .addObject("themes", own)
                .addObject("theme", theme)
                .addObject("shown", vis)
                .addObject("longest", Themes.LONGEST)
                .addObject("count", sorting.count(round, question))
                .addObject("answers", answers.stream().limit(ON_A_PAGE).toList())
                .addObject("before", from > 0 ? Math.max(0, from - ON_A_PAGE) : null)
                .addObject("after", answers.size() > ON_A_PAGE ? from + ON_A_PAGE : null);
    }

    private static Chosen chosen(String vis, @Nullable Theme theme) {
        if (theme != null) {
            return new Chosen.Under(theme.id());
        }
        return vis.equals(ALL) ? new Chosen.All() : new Chosen.Unsorted();
    }

    private static @Nullable Theme theme(List<Theme> own, String vis) {
        return own.stream()
                .filter(each -> each.id().toString().equals(vis))
                .findFirst()
                .orElse(null);
    }

    private List<Theme> own(SurveyRound round, String question) {
        return themes.of(round).stream().filter(each -> each.question().equals(question)).toList();
    }

    @PostMapping(AT + "/tema")
    String add(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String vis,
            RedirectAttributes redirect) {
        var round = sent.get(id);
        field(round, question);
        told(themes.add(round, question, clean(name)), "results.theme.added", redirect);
        return back(round, question, vis, redirect);
    }

    @PostMapping(AT + "/tema/{theme}")
    String rename(
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID theme,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        var round = sent.get(id);
        field(round, question);
        told(themes.rename(round, theme, before, clean(name)), "results.theme.renamed", redirect);
        return back(round, question, theme.toString(), redirect);
    }

    @PostMapping(AT + "/tema/{theme}/fjern")
    String remove(
            @PathVariable UUID id,
            @PathVariable String question,
            @PathVariable UUID theme,
            RedirectAttributes redirect) {
        var round = sent.get(id);
        field(round, question);
        told(themes.remove(round, theme), "results.theme.removed", redirect);
        return back(round, question, "", redirect);
    }

    /// @param ud the theme that the answers are taken out of; null = they are put under `tema`
    @PostMapping(AT + "/sorter")
    String sort(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam(required = false) @Nullable List<UUID> svar,
            @RequestParam(required = false) @Nullable List<UUID> tema,
            @RequestParam(required = false) @Nullable UUID ud,
            @RequestParam(defaultValue = "") String vis,
            RedirectAttributes redirect) {
        var round = sent.get(id);
        field(round, question);
        var answers = Objects.requireNonNullElse(svar, List.<UUID>of());
        var under = Objects.requireNonNullElse(tema, List.<UUID>of());
        if (answers.isEmpty() || under.isEmpty() && ud == null) {
            Notice.refused("results.sort.refused").after(redirect);
        } else if (ud != null) {
            sorting.takeOut(round, ud, answers);
            Notice.done("results.sort.takenOut", answers.size()).after(redirect);
        } else {
            sorting.put(round, question, answers, under);
            Notice.done("results.sort.done", answers.size()).after(redirect);
        }
        return back(round, question, vis, redirect);
    }

    private static String clean(String name) {
        return name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static void told(ThemeChange change, String done, RedirectAttributes redirect) {
        switch (change) {
            case ThemeChange.Saved() -> Notice.done(done).after(redirect);
            case ThemeChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
    }

    private static String href(SurveyRound round, String question) {
        return round.href() + "/resultat/tekst/" + question;
    }

    private static String back(
            SurveyRound round, String question, String vis, RedirectAttributes redirect) {
        if (!vis.isEmpty()) {
            redirect.addAttribute("vis", vis);
        }
        return "redirect:" + href(round, question);
    }

    /// A question that is answered in words.
    private Field field(SurveyRound round, String question) {
        return rounds.questionnaire(round)
                .form()
                .field(question)
                .filter(each -> each.type() == FieldType.TEXT || each.type() == FieldType.LINE)
                .orElseThrow(NotFound::new);
    }
}
