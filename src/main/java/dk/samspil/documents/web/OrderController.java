package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.DocumentEdit;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.documents.LeaveOut;
import dk.samspil.documents.Ordering;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Moves a document up or down in its track, lets the dates decide again, and leaves out what the
/// reader can do without.
@Controller
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
class OrderController {

    private final CasePages pages;
    private final Documents documents;
    private final CaseFiles caseFiles;
    private final Ordering ordering;

    OrderController(CasePages pages, Documents documents, CaseFiles caseFiles, Ordering ordering) {
        this.pages = pages;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.ordering = ordering;
    }

    @PostMapping(CaseFileController.AT + "/{id}/flyt")
    String move(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(name = "op", defaultValue = "false") boolean up,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var document =
                documents
                        .find(new DocumentId(id))
                        .filter(found -> found.caseId().equals(theCase.id()))
                        .orElseThrow(NotFound::new);
        if (!ordering.move(caseFiles.of(theCase), document, up)) {
            Notice.refused("documents.move.refused", document.title()).after(redirect);
        }
        return "redirect:" + theCase.href() + "/sagsmappe#d-" + document.id();
    }

    /// Does as proposed; when the proposal no longer stands, nothing.
    @PostMapping(CaseFileController.AT + "/{id}/lad-ude")
    @Transactional
    String leaveOut(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var file = caseFiles.of(theCase);
        if (file.documents().stream().noneMatch(d -> d.id().value().equals(id))) {
            throw new NotFound();
        }
        var notice =
                caseFiles.choice(file).stream()
                        .filter(proposal -> proposal.document().id().value().equals(id))
                        .findFirst()
                        .map(proposal -> leaveOut(proposal, version))
                        .orElse(Notice.refused("documents.repeat.gone"));
        notice.after(redirect);
        return "redirect:" + theCase.href() + "/sagsmappe#choice";
    }

    private Notice leaveOut(LeaveOut proposal, long version) {
        var document = proposal.document();
        return switch (documents.edit(
                document.id(), DocumentEdit.leaveOut(document, version, proposal.reason()))) {
            case DocumentEdit.Saved(var saved) ->
                    Notice.done("documents.choice.done", saved.title());
            case DocumentEdit.Refused(var key) -> Notice.refused(key);
            case DocumentEdit.Conflict(var now) ->
                    Notice.refused("documents.conflict", now.changedBy());
        };
    }

    @PostMapping(CaseFileController.AT + "/efter-dato")
    String byDate(
            @PathVariable String number,
            @RequestParam(name = "mappe") int folder,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        boolean done =
                caseFiles.of(theCase).folders().stream()
                        .filter(one -> one.number() == folder)
                        .anyMatch(one -> ordering.byDate(theCase.id(), one));
        var notice =
                done
                        ? Notice.done("documents.by-date.done")
                        : Notice.refused("documents.repeat.gone");
        notice.after(redirect);
        return "redirect:" + theCase.href() + "/sagsmappe#documents";
    }
}
