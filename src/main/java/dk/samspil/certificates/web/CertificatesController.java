package dk.samspil.certificates.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.certificates.Appointments;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.CertificatePrints;
import dk.samspil.certificates.Certificates;
import dk.samspil.certificates.ClinicalRequests;
import dk.samspil.certificates.GpRequests;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The case's tab of certificates: how far each has come, reminding, and taking back.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/attester")
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class CertificatesController {

    private final CasePages pages;
    private final Certificates certificates;
    private final Appointments appointments;
    private final GpRequests gpRequests;
    private final ClinicalRequests clinicalRequests;
    private final CertificatePrints prints;
    private final CertificateViews views;
    private final Askers askers;

    CertificatesController(
            CasePages pages,
            Certificates certificates,
            Appointments appointments,
            GpRequests gpRequests,
            ClinicalRequests clinicalRequests,
            CertificatePrints prints,
            CertificateViews views,
            Askers askers) {
        this.pages = pages;
        this.certificates = certificates;
        this.appointments = appointments;
        this.gpRequests = gpRequests;
        this.clinicalRequests = clinicalRequests;
        this.prints = prints;
        this.views = views;
        this.askers = askers;
    }

    @GetMapping
    @Transactional
    String list(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.CERTIFICATES);
        RehabilitationCase theCase = page.theCase();
        model.addAttribute("page", page.chrome());
        model.addAttribute("mayAsk", mayAsk());
        model.addAttribute("certificates", certificates.of(theCase.id()));
        model.addAttribute("askGp", gpRequests.whyNot(theCase).orElse(null));
        model.addAttribute("askClinic", clinicalRequests.whyNot(theCase).orElse(null));
        model.addAttribute("recommended", clinicalRequests.recommendation(theCase).isPresent());
        return "certificates/list";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @Transactional
    String read(@PathVariable String number, @PathVariable UUID id, Model model, Locale locale) {
        CasePage page = pages.open(number, CaseTab.CERTIFICATES);
        Certificate certificate = find(page.theCase(), id);
        model.addAttribute("page", page.chrome());
        model.addAttribute("mayAsk", mayAsk());
        model.addAttribute("certificate", certificate);
        model.addAttribute("request", views.request(certificate, locale));
        if (certificate.isAnswered()) {
            model.addAttribute("answer", views.answer(certificate, locale));
        }
        model.addAttribute("whyNotRemind", certificates.whyNotRemind(certificate).orElse(null));
        if (certificate.kind() == CertificateKind.CLINICAL) {
            model.addAttribute("appointment", appointments.of(certificate.id()).orElse(null));
        }
        return "certificates/read";
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/ryk")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    String remind(@PathVariable String number, @PathVariable UUID id, RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CERTIFICATES);
        var result = certificates.remind(find(theCase, id).id());
        return told(result, "certificates.reminded", theCase, redirect);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/traek-tilbage")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    String withdraw(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.CERTIFICATES);
        var result = certificates.withdraw(find(theCase, id).id(), reason);
        return told(result, "certificates.withdrawn", theCase, redirect);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/anmodning.pdf")
    @Transactional
    ResponseEntity<byte[]> request(@PathVariable String number, @PathVariable UUID id) {
        var certificate = find(pages.look(number, CaseTab.CERTIFICATES), id);
        return PdfFile.of(certificate.requestForm(), certificate, prints.request(certificate));
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/svar.pdf")
    @Transactional
    ResponseEntity<byte[]> answer(@PathVariable String number, @PathVariable UUID id) {
        var certificate = find(pages.look(number, CaseTab.CERTIFICATES), id);
        if (!certificate.isAnswered()) {
            throw new NotFound();
        }
        return PdfFile.of(certificate.answerForm(), certificate, prints.answer(certificate));
    }

    private static String told(
            Result result, String key, RehabilitationCase theCase, RedirectAttributes redirect) {
        switch (result) {
            case Result.Done() -> Notice.done(key).after(redirect);
            case Result.Refused(var why) -> new Notice("error", why).after(redirect);
        }
        return "redirect:" + theCase.href() + "/attester";
    }

    private Certificate find(RehabilitationCase theCase, UUID id) {
        return certificates
                .find(new CertificateId(id))
                .filter(each -> each.caseId().equals(theCase.id()))
                .orElseThrow(NotFound::new);
    }

    private boolean mayAsk() {
        return switch (askers.current().capacity()) {
            case CASEWORKER, COORDINATING_CASEWORKER -> true;
            default -> false;
        };
    }
}
