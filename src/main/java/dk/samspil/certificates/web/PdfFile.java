package dk.samspil.certificates.web;

import dk.samspil.certificates.Certificate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A PDF shown in the browser, named so that it can be filed: "lae-265-26-1042.pdf".
final class PdfFile {

    private PdfFile() {}

    static ResponseEntity<byte[]> of(String form, Certificate certificate, byte[] content) {
        var name = form.replace("LÆ ", "lae-") + "-" + certificate.caseNumber() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }
}
