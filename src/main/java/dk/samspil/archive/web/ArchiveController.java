package dk.samspil.archive.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.archive.Archive;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.FrozenFile;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The copy for the archive of a file that was sent: how far it is, to be fetched, to be ordered.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class ArchiveController {

    private static final String AT = "/sager/{number:\\d\\d-\\d+}/sagsmappe/sendt/{id}/arkivkopi";

    private static final Set<Capacity> ORDER =
            EnumSet.of(
                    Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY);

    private final CasePages pages;
    private final CaseFiles files;
    private final Archive archive;
    private final Askers askers;

    ArchiveController(CasePages pages, CaseFiles files, Archive archive, Askers askers) {
        this.pages = pages;
        this.files = files;
        this.archive = archive;
        this.askers = askers;
    }

    @GetMapping(AT)
    @Transactional
    String show(@PathVariable String number, @PathVariable UUID id, Model model) {
        var page = pages.open(number, CaseTab.CASE_FILE);
        model.addAttribute("page", page.chrome());
        model.addAttribute("sent", find(page.theCase(), id));
        model.addAttribute("copy", archive.find(id).orElse(null));
        model.addAttribute("mayOrder", ORDER.contains(askers.current().capacity()));
        return "archive/copy";
    }

    @GetMapping(AT + ".pdf")
    @Transactional
    ResponseEntity<byte[]> pdf(@PathVariable String number, @PathVariable UUID id) {
        var sent = find(pages.look(number, CaseTab.CASE_FILE), id);
        var name = ContentDisposition.attachment();
        name.filename("sagsmappe-" + number + "-arkiv.pdf", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header("Content-Disposition", name.build().toString())
                .header("Cache-Control", "private, no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(archive.pdf(sent).orElseThrow(NotFound::new));
    }

    @PostMapping(AT)
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY})
    @Transactional
    String order(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var sent = find(pages.look(number, CaseTab.CASE_FILE), id);
        var notice =
                archive.orderByHand(sent)
                        ? Notice.done("archive.ordered")
                        : Notice.refused("archive.refused.there");
        notice.after(redirect);
        return "redirect:/sager/" + number + "/sagsmappe/sendt/" + id + "/arkivkopi";
    }

    private FrozenFile find(RehabilitationCase theCase, UUID id) {
        return files.frozen(theCase.id()).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
