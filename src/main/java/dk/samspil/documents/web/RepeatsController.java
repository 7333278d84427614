package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CaseRepeats;
import dk.samspil.documents.Document;
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

/// What people say to what was found: read it nevertheless, not the same, the right citizen. Each
/// is one press.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class RepeatsController {

    private final CasePages pages;
    private final Documents documents;
    private final CaseRepeats repeats;

    RepeatsController(CasePages pages, Documents documents, CaseRepeats repeats) {
        this.pages = pages;
        this.documents = documents;
        this.repeats = repeats;
    }

    @PostMapping(CaseFileController.AT + "/{id}/tag-med")
    String bringBack(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam UUID of,
            RedirectAttributes redirect) {
        var document = find(number, id);
        boolean done = repeats.bringBack(document, new DocumentId(of));
        return back(number, document, done, "documents.repeat.brought-back", redirect);
    }

    @PostMapping(CaseFileController.AT + "/{id}/ikke-det-samme")
    String notTheSame(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam UUID of,
            RedirectAttributes redirect) {
        var document = find(number, id);
        boolean done = repeats.notTheSame(document, new DocumentId(of));
        return back(number, document, done, "documents.repeat.parted", redirect);
    }

    @PostMapping(CaseFileController.AT + "/{id}/rigtig-borger")
    String rightCitizen(
            @PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var document = find(number, id);
        boolean done = documents.isTheRightCitizen(document.id());
        return back(number, document, done, "documents.stopped.released", redirect);
    }

    private Document find(String number, UUID id) {
        RehabilitationCase theCase = pages.look(number, CaseTab.CASE_FILE);
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .orElseThrow(NotFound::new);
    }

    private static String back(
            String number,
            Document document,
            boolean done,
            String key,
            RedirectAttributes redirect) {
        var notice =
                done ? Notice.done(key, document.title()) : Notice.refused("documents.repeat.gone");
        notice.after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe#d-" + document.id();
    }
}
