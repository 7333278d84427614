package dk.samspil.documents.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.BindingLine;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentId;
import dk.samspil.documents.Documents;
import dk.samspil.documents.ReadingMarks;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reading: one document in the browser, the original, the whole file as one PDF, and the files
/// as they were sent.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class ReadController {

    private final CasePages pages;
    private final Documents documents;
    private final CaseFiles caseFiles;
    private final ReadingMarks marks;
    private final BindingLine line;

    ReadController(
            CasePages pages,
            Documents documents,
            CaseFiles caseFiles,
            ReadingMarks marks,
            BindingLine line) {
        this.pages = pages;
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.marks = marks;
        this.line = line;
    }

    @GetMapping(CaseFileController.AT + "/{id}")
    @Transactional
    String reader(@PathVariable String number, @PathVariable UUID id, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        var document = find(page.theCase(), id);
        var read = caseFiles.of(page.theCase()).read();
        int at = read.stream().map(Document::id).toList().indexOf(document.id());
        model.addAttribute("page", page.chrome());
        model.addAttribute("document", document);
        model.addAttribute("words", documents.words(document.id()).split("\f"));
        model.addAttribute("previous", at > 0 ? read.get(at - 1) : null);
        model.addAttribute("following", at >= 0 && at + 1 < read.size() ? read.get(at + 1) : null);
        return "documents/reader";
    }

    @GetMapping(CaseFileController.AT + "/{id}/sider.pdf")
    @Transactional
    ResponseEntity<byte[]> pages(@PathVariable String number, @PathVariable UUID id) {
        var document = find(pages.look(number, CaseTab.CASE_FILE), id);
        var pdf = documents.read(document.id()).orElseThrow(NotFound::new);
        marks.opened(document);
        return Pdf.inline(pdf, document.title() + ".pdf");
    }

    @GetMapping(CaseFileController.AT + "/{id}/original")
    @Transactional
    ResponseEntity<byte[]> original(@PathVariable String number, @PathVariable UUID id) {
        var document = find(pages.look(number, CaseTab.CASE_FILE), id);
        var file = documents.original(document.id()).orElseThrow(NotFound::new);
        return Pdf.download(file, document.contentType(), document.fileName());
    }

    /// Bound into a temporary file first: a fault half-way is a fault, not half a file. While
    /// others are being bound, a page tells how many come first.
    @GetMapping(CaseFileController.AT + ".pdf")
    @Nullable ModelAndView merged(
            @PathVariable String number,
            @RequestParam(name = "plads", required = false) @Nullable UUID ticket,
            HttpServletResponse response)
            throws IOException {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var place = line.stand(ticket);
        if (!line.begin(place.ticket())) {
            response.setHeader("Cache-Control", "private, no-store");
            return waiting(theCase, place);
        }
        Path merged = Files.createTempFile("samspil-", ".pdf");
        try {
            bind(theCase, merged);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"sagsmappe-" + number + ".pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLengthLong(Files.size(merged));
            Files.copy(merged, response.getOutputStream());
        } finally {
            Files.deleteIfExists(merged);
        }
        return null;
    }

    private void bind(RehabilitationCase theCase, Path merged) throws IOException {
        try (var out = Files.newOutputStream(merged)) {
            caseFiles.merge(theCase, out);
        } finally {
            line.done();
        }
    }

    /// Where somebody stands in line now; when it is their turn, the page goes on to the file.
    @GetMapping(CaseFileController.AT + "/i-koe")
    ModelAndView inLine(
            @PathVariable String number,
            @RequestParam(name = "plads", required = false) @Nullable UUID ticket,
            HttpServletResponse response) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var place = line.stand(ticket);
        if (place.isTurn()) {
            response.setHeader("HX-Redirect", address(theCase, place));
        }
        var page = waiting(theCase, place);
        page.setViewName("documents/in-line :: place");
        return page;
    }

    private static ModelAndView waiting(RehabilitationCase theCase, BindingLine.Place place) {
        return new ModelAndView("documents/in-line")
                .addObject("place", place)
                .addObject("back", theCase.href() + "/sagsmappe")
                .addObject("again", address(theCase, place))
                .addObject("ask", theCase.href() + "/sagsmappe/i-koe?plads=" + place.ticket());
    }

    private static String address(RehabilitationCase theCase, BindingLine.Place place) {
        return theCase.href() + "/sagsmappe.pdf?plads=" + place.ticket();
    }

    @GetMapping(CaseFileController.AT + "/sendt/{id}.pdf")
    @Transactional
    ResponseEntity<byte[]> sent(@PathVariable String number, @PathVariable UUID id) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        if (caseFiles.frozen(theCase.id()).stream().noneMatch(f -> f.id().equals(id))) {
            throw new NotFound();
        }
        var pdf = caseFiles.frozenPdf(id).orElseThrow(NotFound::new);
        return Pdf.inline(pdf, "sagsmappe-" + number + ".pdf");
    }

    private Document find(RehabilitationCase theCase, UUID id) {
        return documents
                .find(new DocumentId(id))
                .filter(found -> found.caseId().equals(theCase.id()))
                .orElseThrow(NotFound::new);
    }
}
