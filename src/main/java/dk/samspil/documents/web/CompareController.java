package dk.samspil.documents.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CaseRepeats;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Two pages side by side, what differs marked: one look tells whether they are the same.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class CompareController {

    private final CasePages pages;
    private final Documents documents;
    private final CaseRepeats repeats;

    CompareController(CasePages pages, Documents documents, CaseRepeats repeats) {
        this.pages = pages;
        this.documents = documents;
        this.repeats = repeats;
    }

    /// @param side the page of the document, from 1
    /// @param mod the page of the other one, from 1
    @GetMapping(CaseFileController.AT + "/{id}/sammenlign/{of}")
    String compare(
            @PathVariable String number,
            @PathVariable UUID id,
            @PathVariable UUID of,
            @RequestParam(defaultValue = "1") int side,
            @RequestParam(defaultValue = "1") int mod,
            Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var left = find(page.theCase(), id);
        var right = find(page.theCase(), of);
        var difference =
                repeats.compare(left.id(), side, right.id(), mod).orElseThrow(NotFound::new);
        model.addAttribute("page", page.chrome());
        model.addAttribute("left", left);
        model.addAttribute("right", right);
        model.addAttribute("side", side);
        model.addAttribute("mod", mod);
        model.addAttribute("difference", difference);
        model.addAttribute("more", side < left.pages() && mod < right.pages());
        return "documents/compare";
    }

    private Document find(RehabilitationCase theCase, UUID id) {
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .orElseThrow(NotFound::new);
    }
}
