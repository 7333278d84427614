package dk.samspil.exchange.web;

import dk.samspil.exchange.Attachment;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Sends an attachment to the browser: PDFs to be read there, anything else to be saved.
final class AttachmentAnswer {

    private AttachmentAnswer() {}

    static ResponseEntity<byte[]> of(Attachment attachment) {
        MediaType type = MediaType.parseMediaType(attachment.mediaType());
        var disposition =
                MediaType.APPLICATION_PDF.equals(type)
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .headers(
                        headers ->
                                headers.setContentDisposition(
                                        disposition
                                                .filename(
                                                        attachment.fileName(),
                                                        StandardCharsets.UTF_8)
                                                .build()))
                .body(attachment.bytes());
    }
}
