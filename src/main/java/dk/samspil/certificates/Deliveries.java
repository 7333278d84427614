package dk.samspil.certificates;

import dk.samspil.access.AccessLog;
import dk.samspil.cases.Cases;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.parties.Citizens;
import dk.samspil.parties.Clinics;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What follows from an answer: it is filed in the case, and the GP gets a copy of LÆ 275.
@Component
class Deliveries {

    private final CertificatePrints prints;
    private final CertificateFiling filing;
    private final CertificateMessages messages;
    private final Cases cases;
    private final Clinics clinics;
    private final Citizens citizens;
    private final AccessLog accessLog;
    private final MessageSource texts;

    Deliveries(
            CertificatePrints prints,
            CertificateFiling filing,
            CertificateMessages messages,
            Cases cases,
            Clinics clinics,
            Citizens citizens,
            AccessLog accessLog,
            MessageSource texts) {
        this.prints = prints;
        this.filing = filing;
        this.messages = messages;
        this.cases = cases;
        this.clinics = clinics;
        this.citizens = citizens;
        this.accessLog = accessLog;
        this.texts = texts;
    }

    void answer(Certificate certificate) {
        byte[] pdf = prints.answer(certificate);
        filing.answer(certificate, pdf);
        if (certificate.kind() == CertificateKind.CLINICAL) {
            cases.find(certificate.caseId())
                    .map(RehabilitationCase::clinic)
                    .flatMap(clinics::find)
                    .ifPresent(
                            clinic -> {
                                citizens.grant(certificate.citizen(), clinic.organisation());
                                messages.copyToGp(certificate, clinic, pdf);
                            });
        }
        accessLog.changed(
                certificate.caseId().value(),
                "certificate",
                certificate.answerForm() + " blev sendt af " + certificate.receiverName());
    }

    /// The journal's words for a refusal.
    String words(Refusal refusal, String words) {
        var kind = texts.getMessage(refusal.messageKey(), null, Locale.of("da", "DK"));
        return Optional.of(words)
                .filter(said -> !said.isEmpty())
                .map(said -> kind + ": " + said)
                .orElse(kind);
    }
}
