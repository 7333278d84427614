package dk.samspil.certificates;

import dk.samspil.calendar.DanishDates;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Documents;
import dk.samspil.documents.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Files requests and answers among the documents of the case. The citizen may read both.
@Component
class CertificateFiling {

    private final Documents documents;

    CertificateFiling(Documents documents) {
        this.documents = documents;
    }

    void request(Certificate certificate, byte[] pdf) {
        file(
                certificate,
                certificate.kind().request(),
                certificate.senderName(),
                certificate.requestedAt(),
                pdf);
    }

    void answer(Certificate certificate, byte[] pdf) {
        file(
                certificate,
                certificate.kind().answer(),
                certificate.closedBy() + ", " + certificate.receiverName(),
                Objects.requireNonNull(certificate.closedAt()),
                pdf);
    }

    private void file(Certificate certificate, String form, String author, Instant at, byte[] pdf) {
        LocalDate on = at.atZone(DanishDates.ZONE).toLocalDate();
        documents.file(
                certificate.caseId(),
                DocumentKind.valueOf(form),
                CertificateKind.spoken(form),
                author,
                on,
                Track.HEALTH,
                pdf,
                true);
    }
}
