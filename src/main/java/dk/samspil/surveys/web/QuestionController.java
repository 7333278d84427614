package dk.samspil.surveys.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forms.Field;
import dk.samspil.forms.Section;
import dk.samspil.surveys.Edition;
import dk.samspil.surveys.Questionnaire;
import dk.samspil.surveys.QuestionnaireEdit;
import dk.samspil.surveys.Questionnaires;
import dk.samspil.surveys.RespondentKind;
import dk.samspil.surveys.SurveyChange;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/// Writes one part or one question of a draft. When somebody else changed the draft meanwhile, what
/// was typed stays in the fields.
@Controller
@OnlyFor(Capacity.HEALTH_SECRETARIAT)
class QuestionController {

    private final Questionnaires questionnaires;
    private final SurveyPages pages;
    private final KnownFigures figures;
    private final MessageSource messages;

    QuestionController(
            Questionnaires questionnaires,
            SurveyPages pages,
            KnownFigures figures,
            MessageSource messages) {
        this.questionnaires = questionnaires;
        this.pages = pages;
        this.figures = figures;
        this.messages = messages;
    }

    @GetMapping(QuestionnaireController.AT + "/afsnit")
    @Transactional(readOnly = true)
    ModelAndView part(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String del, Locale locale) {
        var draft = pages.draft(id);
        var part = part(draft, del);
        return page("surveys/part", draft, locale)
                .addObject("del", del)
                .addObject("kinds", RespondentKind.values())
                .addObject(
                        "form",
                        part == null
                                ? PartForm.blank(draft.lock())
                                : PartForm.of(part, draft.lock()));
    }

    @PostMapping(QuestionnaireController.AT + "/afsnit")
    ModelAndView savePart(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String del,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        var before = part(draft, del);
        var page =
                page("surveys/part", draft, locale)
                        .addObject("del", del)
                        .addObject("kinds", RespondentKind.values())
                        .addObject("form", form);
        if (errors.hasErrors()) {
            return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key =
                before == null
                        ? QuestionnaireEdit.freeKey(draft.questionnaire(), "part")
                        : before.key();
        var changed = QuestionnaireEdit.part(draft.questionnaire(), form.part(key, before));
        return saved(draft, form.shown(), changed, key, page, redirect);
    }

    @GetMapping(QuestionnaireController.AT + "/spoergsmaal")
    @Transactional(readOnly = true)
    ModelAndView question(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String del,
            @RequestParam(defaultValue = "") String noegle,
            Locale locale) {
        var draft = pages.draft(id);
        var part = home(draft, del, noegle);
        var field = field(part, noegle);
        var doubts =
                draft.questionnaire().doubts().stream()
                        .filter(doubt -> doubt.field().equals(noegle))
                        .toList();
        return questionPage(draft, noegle, locale)
                .addObject("part", part)
                .addObject("types", QuestionForm.TYPES)
                .addObject("figures", figures.offered(locale))
                .addObject(
                        "form",
                        field == null
                                ? QuestionForm.blank(draft.lock())
                                : QuestionForm.of(
                                        field,
                                        doubts,
                                        KnownFigures.written(draft.questionnaire(), noegle),
                                        draft.lock()));
    }

    @PostMapping(QuestionnaireController.AT + "/spoergsmaal")
    ModelAndView saveQuestion(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String del,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        var draft = pages.draft(id);
        var noegle = TypedFields.text(form.noegle());
        var part = home(draft, del, noegle);
        var page =
                questionPage(draft, noegle, locale)
                        .addObject("part", part)
                        .addObject("types", QuestionForm.TYPES)
                        .addObject("figures", figures.offered(locale))
                        .addObject("form", form);
        form.check(errors);
        if (errors.hasErrors()) {
            return again(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key = noegle.isEmpty() ? QuestionnaireEdit.freeKey(draft.questionnaire(), "q") : noegle;
        var changed =
                QuestionnaireEdit.question(
                        draft.questionnaire(),
                        part.key(),
                        form.field(key),
                        form.doubts(key),
                        form.known(key));
        return saved(draft, form.shown(), changed, key, page, redirect);
    }

    private ModelAndView saved(
            Edition draft,
            int lock,
            Questionnaire changed,
            String key,
            ModelAndView page,
            RedirectAttributes redirect) {
        return switch (questionnaires.save(draft, lock, changed)) {
            case SurveyChange.Saved _ -> {
                Notice.done("surveys.saved").after(redirect);
                yield new ModelAndView("redirect:" + draft.href() + "#s-" + key);
            }
            case SurveyChange.Refused(var reason) ->
                    again(
                            page.addObject("notice", new Notice("error", reason)),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SurveyChange.ChangedMeanwhile(var by) ->
                    again(
                            page.addObject("lock", draft.lock())
                                    .addObject(
                                            "notice",
                                            Notice.refused("surveys.changedMeanwhile.typed", by)),
                            HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView page(String view, Edition draft, Locale locale) {
        var conditions = new LinkedHashMap<>(SurveyPages.conditions(draft.questionnaire(), locale));
        draft.questionnaire()
                .form()
                .fields()
                .map(Field::shownWhen)
                .map(TypedWords::written)
                .filter(written -> written.contains(","))
                .forEach(written -> conditions.putIfAbsent(written, written));
        return new ModelAndView(view)
                .addObject("edition", draft)
                .addObject("conditions", conditions);
    }

    private ModelAndView questionPage(Edition draft, String key, Locale locale) {
        var numbers = numbers(draft).stream().filter(field -> !field.key().equals(key)).toList();
        var compared = new LinkedHashMap<String, String>();
        compared.put(
                QuestionForm.ITSELF, messages.getMessage("surveys.apart.itself", null, locale));
        numbers.forEach(
                field ->
                        compared.put(
                                field.key(),
                                messages.getMessage(
                                        "surveys.apart.divided",
                                        new Object[] {field.label().in(locale)},
                                        locale)));
        return page("surveys/question", draft, locale)
                .addObject("numbers", numbers)
                .addObject("compared", compared);
    }

    /// The questions that can be parts of a sum, or be divided by.
    private static List<Field> numbers(Edition draft) {
        return draft.questionnaire().form().fields().filter(QuestionForm::counts).toList();
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static @Nullable Section part(Edition draft, String key) {
        return key.isEmpty()
                ? null
                : draft.questionnaire().form().section(key).orElseThrow(NotFound::new);
    }

    /// The part that a question stands in, or is to stand in.
    private static Section home(Edition draft, String part, String question) {
        List<Section> parts = draft.questionnaire().form().sections();
        return parts.stream()
                .filter(
                        each ->
                                question.isEmpty()
                                        ? part.isEmpty() || each.key().equals(part)
                                        : field(each, question) != null)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable Field field(Section part, String key) {
        return part.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
    }
}
