package dk.samspil.documents.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.calendar.TypedDate;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentEdit;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The case file: its list, and what people put right in it.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class CaseFileController {

    static final String AT = "/sager/{number:\\d\\d-\\d+}/sagsmappe";

    private final CaseFileView view;
    private final CasePages pages;
    private final Documents documents;
    private final Clock clock;

    CaseFileController(CaseFileView view, CasePages pages, Documents documents, Clock clock) {
        this.view = view;
        this.pages = pages;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(AT)
    String list(
            @PathVariable String number,
            @RequestParam(name = "ret", required = false) @Nullable UUID open,
            @RequestParam(name = "vis", defaultValue = "") String which,
            Model model) {
        return view.show(number, open, which.equals("se-efter"), model);
    }

    @PostMapping(AT + "/{id}")
    ModelAndView save(
            @PathVariable String number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") @Nullable DocumentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Document document = find(number, id);
        if (form == null) {
            // Not what our page sends: a kind or a version that there is not.
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        LocalDate date = date(form, errors);
        if (errors.hasErrors()) {
            return again(number, id, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (documents.edit(document.id(), form.edit(date))) {
            case DocumentEdit.Saved(var saved) -> {
                Notice.done("documents.saved", saved.title()).after(redirect);
                yield back(number, saved.id());
            }
            case DocumentEdit.Refused(var key) -> {
                errors.reject(key);
                yield again(number, id, model, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case DocumentEdit.Conflict(var now) -> {
                model.addAttribute("conflict", now);
                yield again(number, id, model, HttpStatus.CONFLICT);
            }
        };
    }

    /// One press: it is of this kind.
    @PostMapping(AT + "/{id}/slags")
    ModelAndView kind(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam DocumentKind kind,
            RedirectAttributes redirect) {
        Document document = find(number, id);
        tell(
                documents.edit(document.id(), DocumentEdit.kind(document, version, kind)),
                "documents.saved",
                redirect);
        return back(number, document.id());
    }

    @PostMapping(AT + "/{id}/traek-tilbage")
    ModelAndView withdraw(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        Document document = find(number, id);
        var short500 = reason.strip().substring(0, Math.min(500, reason.strip().length()));
        tell(documents.withdraw(document.id(), version, short500), "documents.withdrawn", redirect);
        return back(number, document.id());
    }

    private static void tell(
            DocumentEdit.Outcome outcome, String done, RedirectAttributes redirect) {
        var notice =
                switch (outcome) {
                    case DocumentEdit.Saved(var saved) -> Notice.done(done, saved.title());
                    case DocumentEdit.Refused(var key) -> Notice.refused(key);
                    case DocumentEdit.Conflict(var now) ->
                            Notice.refused("documents.conflict", now.changedBy());
                };
        notice.after(redirect);
    }

    private @Nullable LocalDate date(DocumentForm form, BindingResult errors) {
        var typed = Objects.requireNonNullElse(form.contentDate(), "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        return switch (TypedDate.read(typed)) {
            case TypedDate.Understood(var date) -> {
                if (date.isAfter(LocalDate.now(clock))) {
                    errors.rejectValue("contentDate", "documents.refused.future");
                }
                yield date;
            }
            case TypedDate.NotUnderstood(var key) -> {
                errors.rejectValue("contentDate", key);
                yield null;
            }
        };
    }

    private Document find(String number, UUID id) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .filter(view::edit)
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView back(String number, DocumentId id) {
        return new ModelAndView("redirect:/sager/" + number + "/sagsmappe#d-" + id);
    }

    private ModelAndView again(String number, UUID id, Model model, HttpStatus status) {
        var page = new ModelAndView(view.show(number, id, model));
        page.setStatus(status);
        return page;
    }
}
