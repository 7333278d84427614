package dk.samspil.documents.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Answers with a file in a way that lets it do nothing but be read.
final class Pdf {

    /// Whoever opens the download in a browser gives it no rights at all.
    private static final String HARMLESS = "sandbox; default-src 'none'";

    private Pdf() {}

    /// Shown in the browser, in a frame of our own pages only.
    static ResponseEntity<byte[]> inline(byte[] pdf, String fileName) {
        return answer(ContentDisposition.inline(), fileName)
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf);
    }

    /// The file as it came in: always a download, whatever it claims to be.
    static ResponseEntity<byte[]> download(byte[] file, String type, String fileName) {
        return answer(ContentDisposition.attachment(), fileName)
                .header("Content-Security-Policy", HARMLESS)
                .contentType(MediaType.parseMediaType(type))
                .body(file);
    }

    private static ResponseEntity.BodyBuilder answer(
            ContentDisposition.Builder how, String fileName) {
        var disposition = how.filename(fileName, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .header("Cache-Control", "private, no-store");
    }
}
