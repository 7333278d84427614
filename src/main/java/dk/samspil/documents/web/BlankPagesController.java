package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Blank pages are left out of the merged file; one press brings them back, and another one leaves
/// them out again.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class BlankPagesController {

    private final CasePages pages;
    private final Documents documents;

    BlankPagesController(CasePages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    /// @param med whether they are to be in the merged file
    @PostMapping(CaseFileController.AT + "/{id}/blanke-sider")
    String keep(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam boolean med,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var document =
                documents
                        .find(new DocumentId(id))
                        .filter(found -> found.caseId().equals(theCase.id()))
                        .orElseThrow(NotFound::new);
        var notice =
                documents.keepBlanks(document.id(), med)
                        ? Notice.done(
                                med ? "intake.blank.taken" : "intake.blank.left", document.title())
                        : Notice.refused("intake.blank.same");
        notice.after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe#d-" + document.id();
    }
}
