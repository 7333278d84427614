package dk.samspil.results.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Forms;
import dk.samspil.replies.Replies;
import dk.samspil.replies.Reply;
import dk.samspil.results.SurveyFigures;
import dk.samspil.results.SurveyWords;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.surveys.SurveyRounds;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The results of a round: all of them for the sender, and what the sender has shared for those who
/// were asked, beside what they answered themselves.
@Controller
class ResultController {

    static final String SENT = "/undersoegelser/runde/{id}/resultat";

    private final SentRounds sent;
    private final SurveyRounds rounds;
    private final SurveyFigures figures;
    private final SurveyWords words;
    private final Replies replies;
    private final Forms forms;
    private final Askers askers;

    ResultController(
            SentRounds sent,
            SurveyRounds rounds,
            SurveyFigures figures,
            SurveyWords words,
            Replies replies,
            Forms forms,
            Askers askers) {
        this.sent = sent;
        this.rounds = rounds;
        this.figures = figures;
        this.words = words;
        this.replies = replies;
        this.forms = forms;
        this.askers = askers;
    }

    @GetMapping(SENT)
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    @Transactional(readOnly = true)
    ModelAndView whole(@PathVariable UUID id, @RequestParam(defaultValue = "") String som) {
        var round = sent.get(id);
        var asked = rounds.questionnaire(round);
        boolean asOthers = som.equals("modtager");
        var report = asOthers ? figures.suppressed(round, asked) : figures.whole(round, asked);
        var shared = figures.shared(id);
        return new ModelAndView("results/sender")
                .addObject("round", round)
                .addObject("asOthers", asOthers)
                .addObject("report", report)
                .addObject("own", Map.of())
                .addObject("ownBefore", Map.of())
                .addObject("fields", asOthers ? List.of() : asked.form().fields().toList())
                .addObject(
                        "said",
                        asOthers
                                ? Map.of()
                                : words.said(round).stream()
                                        .collect(Collectors.groupingBy(SurveyWords.Said::question)))
                .addObject("shared", shared.orElse(null))
                .addObject("notYet", figures.notYet(round, shared, report).orElse(null));
    }

    @PostMapping(SENT + "/del")
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    String share(@PathVariable UUID id, RedirectAttributes redirect) {
        var round = sent.get(id);
        switch (figures.share(round)) {
            case SurveyChange.Saved _ -> Notice.done("results.shared").after(redirect);
            case SurveyChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
            case SurveyChange.ChangedMeanwhile _ ->
                    throw new IllegalStateException("sharing has no version to conflict with");
        }
        return "redirect:" + round.href() + "/resultat";
    }

    @GetMapping("/spoergeskemaer/{id}/resultat")
    @OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION, Side.CLINIC})
    @Transactional(readOnly = true)
    ModelAndView shared(@PathVariable UUID id, Locale locale) {
        var reply = replies.of(id);
        if (!Integer.valueOf(askers.current().organisation())
                .equals(reply.invitation().organisation())) {
            throw new NotFound();
        }
        return new ModelAndView("results/shared")
                .addObject("round", reply.round())
                .addObject("invitation", reply.invitation())
                .addObject("own", own(reply, locale))
                .addObject("ownBefore", ownBefore(reply, locale))
                .addObject("shared", figures.shared(reply.round().id()).orElse(null));
    }

    /// What the organisation answered, in words, by question.
    private Map<String, List<String>> own(Reply reply, Locale locale) {
        if (!reply.invitation().handedIn()) {
            return Map.of();
        }
        return said(reply.questionnaire().form(), reply.answers(), locale);
    }

    /// What it answered in the round before, where that was asked in the same way.
    private Map<String, List<String>> ownBefore(Reply reply, Locale locale) {
        var last = reply.last();
        var previous = reply.round().previous();
        if (last == null || previous == null) {
            return Map.of();
        }
        var then =
                rounds.find(previous)
                        .map(round -> rounds.questionnaire(round).asking(reply.invitation().kind()))
                        .orElse(reply.questionnaire())
                        .form();
        var now = reply.questionnaire().form();
        var said = new HashMap<>(said(then, last.answers(), locale));
        said.keySet().removeIf(key -> !sameQuestion(key, then, now));
        return said;
    }

    private static boolean sameQuestion(String key, FormDefinition then, FormDefinition now) {
        return then.field(key).stream()
                .anyMatch(old -> now.field(key).stream().anyMatch(old::answeredAs));
    }

    private Map<String, List<String>> said(FormDefinition form, Answers answers, Locale locale) {
        return forms.view(form, answers, Findings.NONE, locale).parts().stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> question.applies() && !question.says().isEmpty())
                .collect(Collectors.toMap(FormView.Question::key, FormView.Question::says));
    }
}
