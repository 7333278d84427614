package dk.samspil.certificates.web;

import dk.samspil.cases.Result;
import dk.samspil.certificates.AnswerDraft;
import dk.samspil.certificates.Answering;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.CertificatePrints;
import dk.samspil.certificates.Prefills;
import dk.samspil.certificates.ReceivedCertificates;
import dk.samspil.certificates.Refusal;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Difference;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.parties.Citizens;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the work pages of the GP and the clinical function have in common: reading a request,
/// drafting and sending the answer, sending the request back.
@Component
class AnswerPages {

    private final ReceivedCertificates received;
    private final CertificateViews views;
    private final CertificatePrints prints;
    private final Prefills prefills;
    private final Forms forms;
    private final Citizens citizens;

    AnswerPages(
            ReceivedCertificates received,
            CertificateViews views,
            CertificatePrints prints,
            Prefills prefills,
            Forms forms,
            Citizens citizens) {
        this.received = received;
        this.views = views;
        this.prints = prints;
        this.prefills = prefills;
        this.forms = forms;
        this.citizens = citizens;
    }

    void show(String home, UUID id, Model model, Locale locale) {
        Certificate certificate = received.open(new CertificateId(id));
        AnswerDraft draft = received.draft(certificate.id());
        show(home, certificate, draft, started(certificate, draft), Findings.NONE, model, locale);
    }

    /// Saves or sends what was typed; `view` shows the page again where that is refused.
    ModelAndView take(
            String home,
            String view,
            UUID id,
            long version,
            MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Certificate certificate = received.look(new CertificateId(id));
        Answers answers = forms.typed(received.answerForm(certificate), typed);
        Answering answering =
                typed.containsKey("send")
                        ? received.answer(certificate.id(), version, answers)
                        : received.save(certificate.id(), version, answers);
        return switch (answering) {
            case Answering.Sent() -> {
                Notice.done("certificates.answer.sent", certificate.senderName()).after(redirect);
                yield new ModelAndView("redirect:" + home);
            }
            case Answering.Saved() -> {
                if (!typed.containsKey("row")) {
                    Notice.done("certificates.answer.saved").after(redirect);
                }
                yield new ModelAndView("redirect:" + home + "/" + id + "#svar");
            }
            case Answering.Incomplete(var findings) -> {
                var draft = received.draft(certificate.id());
                show(home, certificate, draft, answers, findings, model, locale);
                yield again(view, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Answering.Conflict(var now) -> {
                show(home, certificate, now, answers, Findings.NONE, model, locale);
                model.addAttribute("conflict", now);
                model.addAttribute(
                        "differences",
                        Difference.between(
                                views.answer(certificate, now.answers(), Findings.NONE, locale),
                                views.answer(certificate, answers, Findings.NONE, locale)));
                yield again(view, HttpStatus.CONFLICT);
            }
            case Answering.Refused(var why) -> {
                var draft = received.draft(certificate.id());
                show(home, certificate, draft, answers, Findings.NONE, model, locale);
                model.addAttribute("notice", new Notice("error", why));
                yield again(view, HttpStatus.CONFLICT);
            }
        };
    }

    String refuse(String home, UUID id, String refusal, String words, RedirectAttributes redirect) {
        var certificate = received.look(new CertificateId(id));
        var chosen =
                Arrays.stream(Refusal.values())
                        .filter(each -> each.name().equals(refusal))
                        .findFirst();
        Result result =
                chosen.isPresent()
                        ? received.refuse(certificate.id(), chosen.get(), words)
                        : Result.refused("certificates.refused.choose");
        return switch (result) {
            case Result.Done() -> {
                Notice.done("certificates.sent-back", certificate.senderName()).after(redirect);
                yield "redirect:" + home;
            }
            case Result.Refused(var why) -> {
                new Notice("error", why).after(redirect);
                yield "redirect:" + home + "/" + id + "#afvis";
            }
        };
    }

    ResponseEntity<byte[]> requestPdf(UUID id) {
        var certificate = received.look(new CertificateId(id));
        return PdfFile.of(certificate.requestForm(), certificate, prints.request(certificate));
    }

    ResponseEntity<byte[]> answerPdf(UUID id) {
        var certificate = received.look(new CertificateId(id));
        if (!certificate.isAnswered()) {
            throw new NotFound();
        }
        return PdfFile.of(certificate.answerForm(), certificate, prints.answer(certificate));
    }

    private void show(
            String home,
            Certificate certificate,
            AnswerDraft draft,
            Answers answers,
            Findings findings,
            Model model,
            Locale locale) {
        model.addAttribute("home", home);
        model.addAttribute("certificate", certificate);
        model.addAttribute("citizen", citizens.find(certificate.citizen()).orElse(null));
        model.addAttribute("request", views.request(certificate, locale));
        model.addAttribute("version", draft.version());
        model.addAttribute("draft", draft);
        model.addAttribute("refusals", Refusal.values());
        model.addAttribute(
                "form",
                certificate.isAnswered()
                        ? views.answer(certificate, locale)
                        : views.answer(certificate, answers, findings, locale));
    }

    private Answers started(Certificate certificate, AnswerDraft draft) {
        return draft.version() == 0 && certificate.kind() == CertificateKind.CLINICAL
                ? prefills.lae275(certificate)
                : draft.answers();
    }

    private static ModelAndView again(String view, HttpStatus status) {
        var shown = new ModelAndView(view);
        shown.setStatus(status);
        return shown;
    }
}
