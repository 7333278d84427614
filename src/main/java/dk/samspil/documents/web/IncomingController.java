package dk.samspil.documents.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.Announced;
import dk.samspil.documents.IncomingAnswer;
import dk.samspil.documents.IncomingFiles;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes files in parts, in the shape of the tus protocol: POST announces a file, HEAD tells where
/// it goes on, PATCH brings the next part, DELETE drops it.
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
class IncomingController {

    private static final String AT = CaseFileController.AT + "/filer";
    private static final String OFFSET = "Upload-Offset";

    private final CasePages pages;
    private final Cases cases;
    private final IncomingFiles files;
    private final IncomingRows rows;
    private final MessageSource messages;

    IncomingController(
            CasePages pages,
            Cases cases,
            IncomingFiles files,
            IncomingRows rows,
            MessageSource messages) {
        this.pages = pages;
        this.cases = cases;
        this.files = files;
        this.rows = rows;
        this.messages = messages;
    }

    /// Why something was not taken.
    ///
    /// @param again whether to try the same once more
    record Reason(String reason, boolean again) {}

    /// How far the asker's files of a case are.
    @GetMapping(AT)
    ResponseEntity<List<IncomingRow>> list(@PathVariable String number, Locale locale) {
        return ResponseEntity.ok(rows.of(files.of(find(number).id()), locale));
    }

    @PostMapping(AT)
    ResponseEntity<?> announce(
            @PathVariable String number,
            @RequestParam String name,
            @RequestParam long size,
            @RequestParam long modified,
            @RequestParam(defaultValue = "") String sample,
            Locale locale) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        return answer(files.begin(theCase, new Announced(name, size, modified, sample)), locale);
    }

    @RequestMapping(path = AT + "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> where(@PathVariable String number, @PathVariable UUID id) {
        long received = files.received(find(number).id(), id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(OFFSET, Long.toString(received))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PatchMapping(AT + "/{id}")
    ResponseEntity<?> part(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestHeader(OFFSET) long position,
            @RequestHeader(name = "Upload-Checksum", defaultValue = "") String checksum,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        var theCase = find(number);
        // Nobody sends a stranger's bytes to the end.
        files.received(theCase.id(), id).orElseThrow(NotFound::new);
        byte[] part = request.getInputStream().readNBytes(IncomingFiles.LARGEST_PART + 1);
        return answer(
                files.append(theCase, id, position, part, checksum).orElseThrow(NotFound::new),
                locale);
    }

    @DeleteMapping(AT + "/{id}")
    ResponseEntity<Void> stop(@PathVariable String number, @PathVariable UUID id) {
        var theCase = find(number);
        files.received(theCase.id(), id).orElseThrow(NotFound::new);
        return files.drop(theCase.id(), id)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /// The same from a page without scripts.
    @PostMapping(AT + "/{id}/fjern")
    String drop(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var theCase = find(number);
        files.received(theCase.id(), id).orElseThrow(NotFound::new);
        var notice =
                files.drop(theCase.id(), id)
                        ? Notice.done("documents.incoming.dropped")
                        : Notice.refused("documents.incoming.not-dropped");
        notice.after(redirect);
        return back(number);
    }

    @PostMapping(AT + "/ryd")
    String clear(@PathVariable String number) {
        files.clear(find(number).id());
        return back(number);
    }

    private ResponseEntity<?> answer(IncomingAnswer answer, Locale locale) {
        return switch (answer) {
            case IncomingAnswer.Wanted(var file) -> ResponseEntity.ok(rows.of(file, locale));
            case IncomingAnswer.Kept(var received) ->
                    ResponseEntity.noContent().header(OFFSET, Long.toString(received)).build();
            case IncomingAnswer.Elsewhere(var received) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .header(OFFSET, Long.toString(received))
                            .body(
                                    new Reason(
                                            messages.getMessage(
                                                    "documents.incoming.elsewhere", null, locale),
                                            true));
            case IncomingAnswer.Refused(var why, var again) ->
                    ResponseEntity.unprocessableContent()
                            .body(new Reason(messages.getMessage(why, locale), again));
        };
    }

    private RehabilitationCase find(String number) {
        return cases.find(number).orElseThrow(NotFound::new);
    }

    private static String back(String number) {
        return "redirect:/sager/" + number + "/sagsmappe#upload";
    }
}
