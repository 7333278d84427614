package dk.samspil.certificates.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.certificates.Appointments;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.ReceivedCertificates;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The clinical function's work page: requests for LÆ 275, and answering them.
@Controller
@RequestMapping("/klinik")
@OnlyFor(sides = Side.CLINICAL_FUNCTION)
class ClinicController {

    private static final String HOME = "/klinik";

    private final ReceivedCertificates received;
    private final Appointments appointments;
    private final AnswerPages pages;

    ClinicController(ReceivedCertificates received, Appointments appointments, AnswerPages pages) {
        this.received = received;
        this.appointments = appointments;
        this.pages = pages;
    }

    @GetMapping
    @Transactional
    String list(Model model) {
        model.addAttribute("home", HOME);
        model.addAttribute("waiting", received.waiting());
        model.addAttribute("done", received.done());
        return "certificates/worklist";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    @Transactional
    String open(@PathVariable UUID id, Model model, Locale locale) {
        pages.show(HOME, id, model, locale);
        addAppointment(id, model);
        return "certificates/answer";
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    ModelAndView take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        addAppointment(id, model);
        return pages.take(HOME, "certificates/answer", id, version, typed, model, locale, redirect);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/afvis")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String refusal,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return pages.refuse(HOME, id, refusal, words, redirect);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/anmodning.pdf")
    ResponseEntity<byte[]> request(@PathVariable UUID id) {
        return pages.requestPdf(id);
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/svar.pdf")
    ResponseEntity<byte[]> answer(@PathVariable UUID id) {
        return pages.answerPdf(id);
    }

    private void addAppointment(UUID id, Model model) {
        var certificate = received.look(new CertificateId(id));
        model.addAttribute("appointment", appointments.of(certificate.id()).orElse(null));
        model.addAttribute("limit", appointments.lastDayWithoutNotice(certificate));
    }
}
