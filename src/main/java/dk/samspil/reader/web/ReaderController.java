package dk.samspil.reader.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.CaseFiles;
import dk.samspil.reader.LastRead;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The whole case file to read from page to page, as it stands or as it was sent.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class ReaderController {

    static final String AT = "/sager/{number:\\d\\d-\\d+}/sagsmappe";

    private final ReaderView view;
    private final CasePages pages;
    private final CaseFiles caseFiles;
    private final LastRead lastRead;

    ReaderController(ReaderView view, CasePages pages, CaseFiles caseFiles, LastRead lastRead) {
        this.view = view;
        this.pages = pages;
        this.caseFiles = caseFiles;
        this.lastRead = lastRead;
    }

    /// @param document where to begin; the first one when none is named
    /// @param page of that document, from 1
    /// @param beside what to show beside it; nothing when none is named, or it cannot be read
    @GetMapping(AT + "/laes")
    String read(
            @PathVariable String number,
            @RequestParam(name = "dokument", required = false) @Nullable UUID document,
            @RequestParam(name = "side", defaultValue = "1") int page,
            @RequestParam(name = "ved", required = false) @Nullable UUID beside,
            @RequestParam(name = "vedside", defaultValue = "1") int besidePage,
            Model model) {
        // What was withdrawn or stopped has its own page, which says so.
        return Objects.requireNonNullElse(
                view.show(number, new Place(document, page), new Place(beside, besidePage), model),
                "redirect:/sager/" + number + "/sagsmappe/" + document);
    }

    @GetMapping(AT + "/sendt/{id}")
    @Transactional
    public String sent(@PathVariable String number, @PathVariable UUID id, Model model) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var sent =
                caseFiles.frozen(theCase.id()).stream()
                        .filter(file -> file.id().equals(id))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        view.showSent(theCase, sent, model);
        return "reader/sent";
    }

    @PostMapping(AT + "/laest")
    String allRead(@PathVariable String number, RedirectAttributes redirect) {
        lastRead.allRead(pages.look(number, CaseTab.CASE_FILE).id());
        Notice.done("reader.all-read").after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe";
    }
}
