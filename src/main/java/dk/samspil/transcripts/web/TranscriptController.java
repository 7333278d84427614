package dk.samspil.transcripts.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.calendar.TypedDate;
import dk.samspil.calendar.TypedFields;
import dk.samspil.forums.ForumPages;
import dk.samspil.transcripts.ForumArchive;
import dk.samspil.transcripts.KeptTranscript;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.SentFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The archive of a forum: agendas and minutes from before, handed in by the secretariat and read
/// by everybody who sits in it.
@Controller
@OnlyFor(sides = Side.FORUM)
class TranscriptController {

    private static final String LIST = "/mine-fora/forum/{id}/tidligere";
    private static final String ONE = "/mine-fora/tidligere/{id}";

    /// Files at a time: each is read while the browser waits.
    private static final int MOST_FILES = 30;

    private static final int LONGEST = 200;

    private final ForumPages pages;
    private final ForumArchive archive;

    TranscriptController(ForumPages pages, ForumArchive archive) {
        this.pages = pages;
        this.archive = archive;
    }

    @GetMapping(LIST)
    ModelAndView list(@PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var words = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        var all = archive.of(pages.forum(id).id(), words);
        return new ModelAndView("transcripts/list")
                .addObject("forum", pages.forum(id))
                .addObject("q", words)
                .addObject("previews", all.stream().filter(one -> !one.kept()).toList())
                .addObject("kept", all.stream().filter(KeptTranscript::kept).toList());
    }

    @PostMapping(LIST)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    String take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes redirect) {
        var forum = pages.edited(id);
        var sent =
                Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                        .filter(file -> !file.isEmpty())
                        .toList();
        if (sent.isEmpty() || sent.size() > MOST_FILES) {
            Notice.refused("transcripts.refused.files", MOST_FILES).after(redirect);
        } else {
            var results = new ArrayList<ForumArchive.Taken>();
            for (var file : sent) {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                results.add(archive.take(forum.id(), name, SentFile.bytes(file)));
            }
            redirect.addFlashAttribute("taken", results);
        }
        return "redirect:" + forum.href() + "/tidligere";
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID id) {
        var found = found(id);
        var day = TypedFields.written(found.heldOn());
        return page(found, found.title(), day, found.closedItems());
    }

    /// @param day as it is typed
    private ModelAndView page(
            KeptTranscript transcript, String title, String day, List<Integer> closed) {
        return new ModelAndView("transcripts/transcript")
                .addObject("forum", pages.forum(transcript.forum()))
                .addObject("transcript", transcript)
                .addObject("typedTitle", title)
                .addObject("day", day)
                .addObject("closed", closed)
                .addObject("read", transcript.read());
    }

    @GetMapping(ONE + "/original")
    ResponseEntity<byte[]> original(@PathVariable UUID id) {
        var found = found(id);
        var disposition =
                ContentDisposition.attachment()
                        .filename(found.fileName(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(archive.original(id).orElseThrow(NotFound::new));
    }

    @PostMapping(ONE)
    @OnlyFor(Capacity.FORUM_SECRETARY)
    ModelAndView keep(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String heldOn,
            @RequestParam(required = false) @Nullable List<Integer> closed,
            RedirectAttributes redirect) {
        var found = edited(id);
        var numbers = Objects.requireNonNullElse(closed, List.<Integer>of());
        LocalDate day = null;
        if (!heldOn.isBlank()) {
            switch (TypedDate.read(heldOn)) {
                case TypedDate.Understood(var understood) -> day = understood;
                case TypedDate.NotUnderstood(var reason) -> {
                    var again = page(found, title, heldOn, numbers).addObject("wrongDay", reason);
                    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return again;
                }
            }
        }
        return pages.told(
                archive.keep(found, version, title, day, numbers),
                "transcripts.kept",
                found.href(),
                redirect);
    }

    @PostMapping(ONE + "/kasser")
    @OnlyFor(Capacity.FORUM_SECRETARY)
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        var found = edited(id);
        var notice =
                archive.discard(found)
                        ? Notice.done("transcripts.discarded")
                        : Notice.refused("transcripts.refused.changed");
        notice.after(redirect);
        return "redirect:" + pages.forum(found.forum()).href() + "/tidligere";
    }

    private KeptTranscript found(UUID id) {
        return archive.find(id).orElseThrow(NotFound::new);
    }

    private KeptTranscript edited(UUID id) {
        var found = found(id);
        pages.edited(found.forum());
        return found;
    }
}
