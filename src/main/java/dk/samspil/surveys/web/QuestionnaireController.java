package dk.samspil.surveys.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.QuestionnaireEdit;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RespondentKind;
import dk.samspil.ui.Notice;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A questionnaire as a whole: its versions, its order, how it will look, and publishing it.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class QuestionnaireController {

    static final String AT = "/undersoegelser/skema/{id}";

    private static final int LONGEST = 2000;

    private final Questionnaires questionnaires;
    private final SurveyPages pages;
    private final Forms forms;
    private final KnownFigures figures;

    QuestionnaireController(
            Questionnaires questionnaires, SurveyPages pages, Forms forms, KnownFigures figures) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.forms = forms;
        this.figures = figures;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id, Locale locale) {
        var newest = pages.newest(id);
        return new ModelAndView("surveys/questionnaire")
                .addObject("edition", newest)
                .addObject("form", newest.questionnaire().form())
                .addObject("conditions", SurveyPages.conditions(newest.questionnaire(), locale))
                .addObject("known", figures.of(newest.questionnaire(), locale))
                .addObject("versions", questionnaires.versions(id));
    }

    /// As a respondent will see it.
    @GetMapping(AT + "/vis")
    @Transactional(readOnly = true)
    ModelAndView preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "MUNICIPALITY") RespondentKind som,
            Locale locale) {
        var newest = pages.newest(id);
        return new ModelAndView("surveys/preview")
                .addObject("edition", newest)
                .addObject("kind", som)
                .addObject("kinds", RespondentKind.values())
                .addObject(
                        "form",
                        forms.view(
                                newest.questionnaire().asking(som).form(),
                                Answers.empty(),
                                Findings.NONE,
                                locale));
    }

    @PostMapping(AT + "/titel")
    String title(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int lock,
            @RequestParam(defaultValue = "") String titleDa,
            @RequestParam(defaultValue = "") String titleEn,
            @RequestParam(defaultValue = "") String introDa,
            @RequestParam(defaultValue = "") String introEn,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        var title = TypedWords.words(titleDa, titleEn);
        if (title.da().isEmpty()
                || title.da().length() > 120
                || introDa.length() > LONGEST
                || introEn.length() > LONGEST) {
            Notice.refused("surveys.refused.title").after(redirect);
            return "redirect:" + draft.href();
        }
        var changed =
                QuestionnaireEdit.titled(
                        draft.questionnaire(), title, TypedWords.wordsIfAny(introDa, introEn));
        return SurveyPages.told(
                questionnaires.save(draft, lock, changed), "surveys.saved", draft.href(), redirect);
    }

    @PostMapping(AT + "/flyt")
    String move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int lock,
            @RequestParam(defaultValue = "") String op,
            @RequestParam(defaultValue = "") String ned,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        var changed =
                op.isEmpty()
                        ? QuestionnaireEdit.move(draft.questionnaire(), ned, 1)
                        : QuestionnaireEdit.move(draft.questionnaire(), op, -1);
        return SurveyPages.told(
                questionnaires.save(draft, lock, changed),
                "surveys.moved",
                draft.href() + "#s-" + (op.isEmpty() ? ned : op).replaceAll("[^A-Za-z0-9]", ""),
                redirect);
    }

    @PostMapping(AT + "/fjern")
    String remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int lock,
            @RequestParam(defaultValue = "") String noegle,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        Optional<Questionnaire> changed = QuestionnaireEdit.without(draft.questionnaire(), noegle);
        if (changed.isEmpty()) {
            Notice.refused("surveys.refused.leanedOn").after(redirect);
            return "redirect:" + draft.href();
        }
        return SurveyPages.told(
                questionnaires.save(draft, lock, changed.get()),
                "surveys.removed",
                draft.href(),
                redirect);
    }

    @PostMapping(AT + "/udgiv")
    String publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int lock,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        return SurveyPages.told(
                questionnaires.publish(draft, lock), "surveys.published", draft.href(), redirect);
    }

    @PostMapping(AT + "/ny-version")
    String nextVersion(@PathVariable UUID id, RedirectAttributes redirect) {
        var newest = pages.newest(id);
        return SurveyPages.told(
                questionnaires.nextVersion(id), "surveys.versionBegun", newest.href(), redirect);
    }
}
