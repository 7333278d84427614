package dk.samspil.certificates;

import dk.samspil.forms.Answers;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Clinic;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes LÆ 262, the letter that asks the citizen to book a consultation; it follows from LÆ 261.
@Component
class CertificateLetters {

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Forms forms;
    private final CertificatePrints prints;
    private final CertificateMessages messages;
    private final CertificateStore store;
    private final MessageSource texts;

    CertificateLetters(
            Forms forms,
            CertificatePrints prints,
            CertificateMessages messages,
            CertificateStore store,
            MessageSource texts) {
        this.forms = forms;
        this.prints = prints;
        this.messages = messages;
        this.store = store;
        this.texts = texts;
    }

    void bookConsultation(Certificate certificate, Clinic clinic, LocalDate before) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("clinic", clinic.name() + "\n" + clinic.phone() + "\n" + clinic.address());
        answers.put("before", before.toString());
        answers.put("why", texts.getMessage("certificates.letter.why", null, DANISH));
        answers.put("contact", String.join("\n", prints.caseworker(certificate)));
        var form = forms.definition(CertificateKind.GP.letter());
        byte[] pdf =
                prints.letter(
                        certificate,
                        form.version(),
                        new Answers(answers),
                        certificate.requestedAt());
        store.carriedBy(certificate.id(), messages.letterToCitizen(certificate, pdf));
    }
}
