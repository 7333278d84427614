package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Dividing;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Divides a pile into its documents, as proposed and put right, and gathers them again.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class DivideController {

    private final CasePages pages;
    private final Documents documents;
    private final Dividing dividing;
    private final Clock clock;

    DivideController(CasePages pages, Documents documents, Dividing dividing, Clock clock) {
        this.pages = pages;
        this.documents = documents;
        this.dividing = dividing;
        this.clock = clock;
    }

    @GetMapping(CaseFileController.AT + "/{id}/del")
    @Transactional
    String propose(@PathVariable String number, @PathVariable UUID id, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var whole = find(page.theCase(), id);
        return show(page, whole, PartRows.of(dividing.propose(page.theCase(), whole)), model);
    }

    @PostMapping(CaseFileController.AT + "/{id}/del")
    @Transactional
    ModelAndView divide(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var whole = find(page.theCase(), id);
        var typed = PartRows.typed(fields, whole.pages(), LocalDate.now(clock));
        if (!typed.isRight()) {
            return again(page, whole, typed, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        return switch (dividing.divide(
                page.theCase(), whole, version, typed.parts(whole.pages()))) {
            case Dividing.Done(var parts) -> {
                Notice.done("documents.divided", whole.title(), parts).after(redirect);
                yield new ModelAndView("redirect:/sager/" + number + "/sagsmappe");
            }
            case Dividing.Refused(var key) -> {
                model.addAttribute("refused", key);
                yield again(page, whole, typed, HttpStatus.UNPROCESSABLE_CONTENT, model);
            }
            case Dividing.Conflict(var now) -> {
                model.addAttribute("conflict", now);
                yield again(page, now, typed, HttpStatus.CONFLICT, model);
            }
        };
    }

    @PostMapping(CaseFileController.AT + "/{id}/saml")
    String gather(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var whole = find(pages.look(number, CaseTab.CASE_FILE), id);
        var notice =
                dividing.gather(whole)
                        ? Notice.done("documents.gathered", whole.title())
                        : Notice.refused("documents.repeat.gone");
        notice.after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe#d-" + whole.id();
    }

    private ModelAndView again(
            CasePage page, Document whole, PartRows rows, HttpStatus status, Model model) {
        var view = new ModelAndView(show(page, whole, rows, model));
        view.setStatus(status);
        return view;
    }

    private String show(CasePage page, Document whole, PartRows rows, Model model) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("whole", whole);
        model.addAttribute("divided", dividing.isDivided(whole));
        model.addAttribute("rows", rows.withSpare());
        model.addAttribute("found", rows.rows().size());
        model.addAttribute("kinds", DocumentKind.values());
        return "documents/divide";
    }

    private Document find(RehabilitationCase theCase, UUID id) {
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .filter(found -> !found.isWithdrawn() && found.problem() == null)
                .orElseThrow(NotFound::new);
    }
}
