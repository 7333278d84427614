package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.ui.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the citizen may read of the own case: the documents shown to the citizen, and the case
/// files as they were sent.
@Controller
@OnlyFor(Capacity.CITIZEN)
class OwnDocumentsController {

    private final Documents documents;
    private final CaseFiles caseFiles;

    OwnDocumentsController(Documents documents, CaseFiles caseFiles) {
        this.documents = documents;
        this.caseFiles = caseFiles;
    }

    @GetMapping("/min-sag/dokument/{id}.pdf")
    ResponseEntity<byte[]> document(@PathVariable UUID id) {
        var found = documents.find(new DocumentId(id)).orElseThrow(NotFound::new);
        var pdf = documents.read(found.id()).orElseThrow(NotFound::new);
        return Pdf.inline(pdf, found.title() + ".pdf");
    }

    @GetMapping("/min-sag/sagsmappe/{id}.pdf")
    ResponseEntity<byte[]> caseFile(@PathVariable UUID id) {
        return Pdf.inline(caseFiles.frozenPdf(id).orElseThrow(NotFound::new), "sagsmappe.pdf");
    }
}
