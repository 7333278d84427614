package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Uploads;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes many files at once; each has its own outcome, and the good ones are kept.
@Controller
@OnlyFor({
    Capacity.CASEWORKER,
    Capacity.COORDINATING_CASEWORKER,
    Capacity.TEAM_SECRETARY,
    Capacity.HEALTH_COORDINATOR,
    Capacity.HEALTH_SECRETARIAT,
    Capacity.CLINICAL_PHYSICIAN,
    Capacity.CLINICAL_SECRETARY
})
class UploadController {

    private final CasePages pages;
    private final Uploads uploads;

    UploadController(CasePages pages, Uploads uploads) {
        this.pages = pages;
        this.uploads = uploads;
    }

    @PostMapping(CaseFileController.AT)
    String upload(
            @PathVariable String number,
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var results = new ArrayList<Uploads.Result>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isEmpty() || file.getSize() > 0) {
                results.addAll(take(theCase, name, file));
            }
        }
        long kept = results.stream().filter(Uploads.Result::kept).count();
        if (results.isEmpty()) {
            Notice.refused("documents.upload.none").after(redirect);
        } else if (kept == 0) {
            Notice.refused("documents.upload.none-kept").after(redirect);
        } else {
            Notice.done("documents.upload.kept", kept).after(redirect);
        }
        redirect.addFlashAttribute("uploaded", results);
        return "redirect:/sager/" + number + "/sagsmappe";
    }

    private List<Uploads.Result> take(RehabilitationCase theCase, String name, MultipartFile file) {
        if (file.getSize() > uploads.limit()) {
            return List.of(uploads.refused(name, "documents.upload.too-large"));
        }
        return uploads.takeAll(theCase, name, SentFile.bytes(file));
    }
}
