package dk.samspil.certificates.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.calendar.TypedDate;
import dk.samspil.cases.Result;
import dk.samspil.certificates.Appointment;
import dk.samspil.certificates.Appointments;
import dk.samspil.certificates.Certificate;
import dk.samspil.certificates.CertificateId;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.Prefills;
import dk.samspil.certificates.ReceivedCertificates;
import dk.samspil.certificates.Requesting;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.ui.Notice;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
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

/// Sets the appointment at the clinical function and writes the summons.
@Controller
@RequestMapping("/klinik/{id:[0-9a-f-]{36}}")
@OnlyFor(sides = Side.CLINICAL_FUNCTION)
class AppointmentController {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:]?(\\d{2})");

    private final ReceivedCertificates received;
    private final Appointments appointments;
    private final Prefills prefills;
    private final Forms forms;

    AppointmentController(
            ReceivedCertificates received,
            Appointments appointments,
            Prefills prefills,
            Forms forms) {
        this.received = received;
        this.appointments = appointments;
        this.prefills = prefills;
        this.forms = forms;
    }

    @PostMapping("/tid")
    String set(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            RedirectAttributes redirect) {
        received.look(new CertificateId(id));
        var at = time(time);
        if (!(TypedDate.read(day) instanceof TypedDate.Understood(var date)) || at.isEmpty()) {
            Notice.refused("certificates.appointment.not-understood").after(redirect);
            redirect.addFlashAttribute("typedDay", day);
            redirect.addFlashAttribute("typedTime", time);
            return "redirect:/klinik/" + id + "#tid";
        }
        switch (appointments.set(new CertificateId(id), date.atTime(at.get()))) {
            case Result.Done() -> told(id, redirect);
            case Result.Refused(var why) -> new Notice("error", why).after(redirect);
        }
        return "redirect:/klinik/" + id + "#tid";
    }

    private void told(UUID id, RedirectAttributes redirect) {
        boolean late = appointments.of(new CertificateId(id)).map(Appointment::late).orElse(false);
        (late
                        ? Notice.warning("certificates.appointment.set-late")
                        : Notice.done("certificates.appointment.set"))
                .after(redirect);
    }

    @GetMapping("/indkaldelse")
    @Transactional
    String write(@PathVariable UUID id, Model model, Locale locale) {
        Certificate certificate = received.look(new CertificateId(id));
        var appointment = appointments.of(certificate.id());
        if (appointment.isEmpty()) {
            return "redirect:/klinik/" + id + "#tid";
        }
        var answers = prefills.lae272(certificate, appointment.get());
        return show(certificate, appointment.get(), answers, Findings.NONE, model, locale);
    }

    @PostMapping("/indkaldelse")
    ModelAndView send(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String appointment,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Certificate certificate = received.look(new CertificateId(id));
        var current = appointments.of(certificate.id());
        if (current.isEmpty()) {
            return new ModelAndView("redirect:/klinik/" + id + "#tid");
        }
        var form =
                forms.definition(CertificateKind.CLINICAL.letter(), current.get().summonsVersion());
        Answers answers = forms.typed(form, typed);
        return switch (appointments.summon(certificate.id(), shown(appointment), answers)) {
            case Requesting.Sent(var sent) -> {
                Notice.done("certificates.summoned").after(redirect);
                yield new ModelAndView("redirect:/klinik/" + id);
            }
            case Requesting.Incomplete(var findings) -> {
                var view =
                        new ModelAndView(
                                show(certificate, current.get(), answers, findings, model, locale));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            case Requesting.Refused(var why) -> {
                model.addAttribute("notice", new Notice("error", why));
                var view =
                        new ModelAndView(
                                show(
                                        certificate,
                                        current.get(),
                                        answers,
                                        Findings.NONE,
                                        model,
                                        locale));
                view.setStatus(HttpStatus.CONFLICT);
                yield view;
            }
        };
    }

    private String show(
            Certificate certificate,
            Appointment appointment,
            Answers answers,
            Findings findings,
            Model model,
            Locale locale) {
        model.addAttribute("certificate", certificate);
        model.addAttribute("appointment", appointment);
        model.addAttribute(
                "form",
                forms.view(
                        forms.definition(
                                CertificateKind.CLINICAL.letter(), appointment.summonsVersion()),
                        answers,
                        findings,
                        locale));
        return "certificates/summons";
    }

    private static UUID shown(String appointment) {
        try {
            return UUID.fromString(appointment);
        } catch (IllegalArgumentException notAnId) {
            return new UUID(0, 0);
        }
    }

    private static Optional<LocalTime> time(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalTime.of(
                            Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
