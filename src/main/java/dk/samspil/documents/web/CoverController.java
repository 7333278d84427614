package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.bindery.Covered;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CoveredCopies;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Covers what the citizen is not to read in a document, and takes such a copy back.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class CoverController {

    private final CasePages pages;
    private final Documents documents;
    private final CoveredCopies copies;

    CoverController(CasePages pages, Documents documents, CoveredCopies copies) {
        this.pages = pages;
        this.documents = documents;
        this.copies = copies;
    }

    @GetMapping(CaseFileController.AT + "/{id}/udgave")
    @Transactional
    String show(@PathVariable String number, @PathVariable UUID id, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        model.addAttribute("form", CoverForm.empty());
        return show(page, find(page.theCase(), id), model);
    }

    @PostMapping(CaseFileController.AT + "/{id}/udgave")
    @Transactional
    ModelAndView make(
            @PathVariable String number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CoverForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var original = find(page.theCase(), id);
        var numbers = form.numbers(original.pages());
        if (numbers.isEmpty()) {
            errors.rejectValue("pages", "documents.cover.wrong.pages");
        }
        if (errors.hasErrors()) {
            return again(page, original, model);
        }
        var made = copies.make(original, form.covering(numbers.get()));
        var missed = missed(form, made);
        if (isNothing(numbers.get(), made)) {
            errors.reject("documents.cover.nothing");
            return again(page, original, model);
        }
        Notice.done("documents.cover.made", original.title(), count(made)).after(redirect);
        if (!missed.isEmpty()) {
            redirect.addFlashAttribute("missed", missed);
        }
        if (!made.unreadable().isEmpty()) {
            redirect.addFlashAttribute("unreadable", join(made));
        }
        return new ModelAndView("redirect:/sager/" + number + "/sagsmappe/" + id + "/udgave");
    }

    @PostMapping(CaseFileController.AT + "/{id}/udgave-tilbage")
    String takeBack(
            @PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var original = find(pages.look(number, CaseTab.CASE_FILE), id);
        var notice =
                copies.takeBack(original)
                        ? Notice.done("documents.cover.taken-back", original.title())
                        : Notice.refused("documents.repeat.gone");
        notice.after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe#d-" + original.id();
    }

    private static boolean isNothing(Set<Integer> pages, Covered made) {
        return pages.isEmpty() && count(made) == 0;
    }

    private static int count(Covered made) {
        return made.personNumbers() + made.places().stream().mapToInt(Integer::intValue).sum();
    }

    /// The phrases that stand nowhere in the document.
    private static String missed(CoverForm form, Covered made) {
        return IntStream.range(0, made.places().size())
                .filter(i -> made.places().get(i) == 0)
                .mapToObj(i -> "“" + form.lines().get(i) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String join(Covered made) {
        return made.unreadable().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private ModelAndView again(CasePage page, Document original, Model model) {
        var view = new ModelAndView(show(page, original, model));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private String show(CasePage page, Document original, Model model) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("original", original);
        model.addAttribute(
                "copy",
                documents.of(original.caseId()).stream()
                        .filter(d -> d.isCoveredCopy() && original.id().equals(d.covers()))
                        .findFirst()
                        .orElse(null));
        return "documents/cover";
    }

    private Document find(RehabilitationCase theCase, UUID id) {
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .filter(found -> !found.isWithdrawn() && found.covers() == null)
                .filter(found -> found.problem() == null)
                .orElseThrow(NotFound::new);
    }
}
