package dk.samspil.certificates.web;

import dk.samspil.certificates.Certificate;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.FormView;
import dk.samspil.forms.Forms;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// A certificate's forms laid out for a page.
@Component
class CertificateViews {

    private final Forms forms;

    CertificateViews(Forms forms) {
        this.forms = forms;
    }

    FormView request(Certificate certificate, Locale locale) {
        return forms.view(
                forms.definition(certificate.kind().request(), certificate.requestVersion()),
                certificate.request(),
                Findings.NONE,
                locale);
    }

    FormView answer(Certificate certificate, Locale locale) {
        return answer(certificate, certificate.answer(), Findings.NONE, locale);
    }

    FormView answer(Certificate certificate, Answers answers, Findings findings, Locale locale) {
        return forms.view(
                forms.definition(certificate.kind().answer(), certificate.answerVersion()),
                answers,
                findings,
                locale);
    }
}
