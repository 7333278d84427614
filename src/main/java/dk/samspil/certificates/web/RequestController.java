package dk.samspil.certificates.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.certificates.CertificateKind;
import dk.samspil.certificates.ClinicalRequests;
import dk.samspil.certificates.GpRequests;
import dk.samspil.certificates.LegalBasis;
import dk.samspil.certificates.Prefills;
import dk.samspil.certificates.Requesting;
import dk.samspil.forms.Answers;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.ui.Notice;
import java.util.Locale;
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

/// Writes and sends a request: LÆ 261 to the GP, LÆ 271 to the clinical function.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/attester/{form:lae261|lae271}")
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
class RequestController {

    private final CasePages pages;
    private final GpRequests gpRequests;
    private final ClinicalRequests clinicalRequests;
    private final Prefills prefills;
    private final Forms forms;

    RequestController(
            CasePages pages,
            GpRequests gpRequests,
            ClinicalRequests clinicalRequests,
            Prefills prefills,
            Forms forms) {
        this.pages = pages;
        this.gpRequests = gpRequests;
        this.clinicalRequests = clinicalRequests;
        this.prefills = prefills;
        this.forms = forms;
    }

    @GetMapping
    @Transactional
    String write(
            @PathVariable String number,
            @PathVariable String form,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.CERTIFICATES);
        var theCase = page.theCase();
        var refusal =
                kind(form) == CertificateKind.GP
                        ? gpRequests.whyNot(theCase)
                        : clinicalRequests.whyNot(theCase);
        if (refusal.isPresent()) {
            new Notice("error", refusal.get()).after(redirect);
            return "redirect:" + theCase.href() + "/attester";
        }
        var prefilled =
                kind(form) == CertificateKind.GP
                        ? prefills.lae261(theCase)
                        : prefills.lae271(theCase);
        var basis = new LegalBasis(LegalBasis.Kind.CONSENT, "");
        return show(page, kind(form), prefilled, Findings.NONE, basis, model, locale);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String number,
            @PathVariable String form,
            @RequestParam(defaultValue = "CONSENT") String basis,
            @RequestParam(defaultValue = "") String basisReason,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.CERTIFICATES);
        RehabilitationCase theCase = page.theCase();
        CertificateKind kind = kind(form);
        Answers request = forms.typed(forms.definition(kind.request()), typed);
        var legal = legalBasis(basis, basisReason);
        Requesting requesting =
                kind == CertificateKind.GP
                        ? gpRequests.send(theCase, request, legal)
                        : clinicalRequests.send(theCase, request, legal);
        return switch (requesting) {
            case Requesting.Sent(var id) -> {
                Notice.done("certificates.sent." + kind.name()).after(redirect);
                yield new ModelAndView("redirect:" + theCase.href() + "/attester");
            }
            case Requesting.Incomplete(var findings) ->
                    again(
                            show(page, kind, request, findings, legal, model, locale),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Requesting.Refused(var why) -> {
                model.addAttribute("notice", new Notice("error", why));
                var findings = forms.check(forms.definition(kind.request()), request);
                yield again(
                        show(page, kind, request, findings, legal, model, locale),
                        HttpStatus.CONFLICT);
            }
        };
    }

    private static ModelAndView again(String view, HttpStatus status) {
        var shown = new ModelAndView(view);
        shown.setStatus(status);
        return shown;
    }

    private String show(
            CasePage page,
            CertificateKind kind,
            Answers answers,
            Findings findings,
            LegalBasis basis,
            Model model,
            Locale locale) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("kind", kind);
        model.addAttribute("basis", basis);
        model.addAttribute(
                "due", kind == CertificateKind.GP ? gpRequests.due() : clinicalRequests.due());
        model.addAttribute(
                "form", forms.view(forms.definition(kind.request()), answers, findings, locale));
        if (kind == CertificateKind.CLINICAL) {
            model.addAttribute("enclosed", prefills.enclosed(page.theCase()));
        }
        return "certificates/request";
    }

    private static LegalBasis legalBasis(String basis, String reason) {
        var kind =
                basis.equals(LegalBasis.Kind.LAW.name())
                        ? LegalBasis.Kind.LAW
                        : LegalBasis.Kind.CONSENT;
        return new LegalBasis(kind, reason.strip());
    }

    private static CertificateKind kind(String form) {
        return form.equals("lae261") ? CertificateKind.GP : CertificateKind.CLINICAL;
    }
}
