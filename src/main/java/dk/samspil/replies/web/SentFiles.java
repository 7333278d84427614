package dk.samspil.replies.web;

import dk.samspil.forms.AttachedFile;
import dk.samspil.forms.Finding;
import dk.samspil.forms.Section;
import dk.samspil.replies.FileChange;
import dk.samspil.replies.FileGate;
import dk.samspil.replies.KeptFile;
import dk.samspil.replies.NewFile;
import dk.samspil.replies.Reply;
import dk.samspil.ui.SentFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/// Files as they come with the page of a part, and as they are read again.
@Component
class SentFiles {

    private static final String FIELD = "f.";

    private final FileGate gate;

    SentFiles(FileGate gate) {
        this.gate = gate;
    }

    /// What the page of a part wants done; refusals are told at their questions.
    FileChange of(
            Reply reply,
            Section part,
            MultiValueMap<String, MultipartFile> sent,
            MultiValueMap<String, String> typed) {
        var added = new ArrayList<NewFile>();
        var removed = new HashSet<String>();
        var refused = new ArrayList<Finding>();
        for (var field : part.fields()) {
            var key = field.key();
            removed.addAll(typed.getOrDefault(FIELD + AttachedFile.removalOf(key), List.of()));
            for (var file : sent.getOrDefault(FIELD + key, List.of())) {
                if (!file.isEmpty()) {
                    take(reply, key, file, added, refused);
                }
            }
        }
        return new FileChange(added, removed, refused);
    }

    private void take(
            Reply reply,
            String question,
            MultipartFile file,
            List<NewFile> added,
            List<Finding> refused) {
        var name = SentFile.name(file.getOriginalFilename(), "fil");
        var tooLarge = gate.tooLarge(reply.invitation(), question, name, file.getSize());
        if (tooLarge.isPresent()) {
            refused.add(tooLarge.get());
            return;
        }
        var one = new NewFile(question, name, SentFile.bytes(file));
        gate.refusal(one).ifPresentOrElse(refused::add, () -> added.add(one));
    }

    /// A download that a browser never shows as a page of ours.
    static ResponseEntity<byte[]> download(KeptFile file) {
        var disposition =
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file.bytes());
    }
}
