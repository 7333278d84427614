package dk.samspil.preparation.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.Result;
import dk.samspil.forms.Findings;
import dk.samspil.forms.Forms;
import dk.samspil.preparation.Plan;
import dk.samspil.preparation.PlanPrints;
import dk.samspil.preparation.Plans;
import dk.samspil.ui.Notice;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/// Reads the preparatory part, prints it, and begins new editions of it.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}")
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
class PlanController {

    private final CasePages pages;
    private final Plans plans;
    private final PlanPrints prints;
    private final Forms forms;
    private final Askers askers;

    PlanController(CasePages pages, Plans plans, PlanPrints prints, Forms forms, Askers askers) {
        this.pages = pages;
        this.plans = plans;
        this.prints = prints;
        this.forms = forms;
        this.askers = askers;
    }

    @GetMapping("/plan")
    @Transactional
    String read(@PathVariable String number, Model model, Locale locale) {
        CasePage page = pages.open(number, CaseTab.PLAN);
        Plan plan = plans.of(page.theCase().id());
        model.addAttribute("page", page.chrome());
        model.addAttribute("plan", plan);
        model.addAttribute(
                "form", forms.view(plans.definition(plan), plan.answers(), Findings.NONE, locale));
        model.addAttribute("editions", plans.editions(page.theCase().id()));
        model.addAttribute("mayWrite", mayWrite());
        return "preparation/plan";
    }

    @PostMapping("/plan/ny-udgave")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    String beginEdition(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var theCase = pages.look(number, CaseTab.PLAN);
        switch (plans.beginEdition(theCase.id(), reason)) {
            case Result.Done() -> Notice.done("preparation.edition.begun").after(redirect);
            case Result.Refused(var why) -> new Notice("error", why).after(redirect);
        }
        return "redirect:" + theCase.href() + "/plan";
    }

    @GetMapping("/plan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String number, Locale locale) {
        var theCase = pages.look(number, CaseTab.PLAN);
        return pdf("plan-" + number + ".pdf", prints.current(theCase, locale));
    }

    @GetMapping("/plan/udgave-{edition:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> edition(
            @PathVariable String number, @PathVariable int edition, Locale locale) {
        var theCase = pages.look(number, CaseTab.PLAN);
        return pdf(
                "plan-" + number + "-udgave-" + edition + ".pdf",
                prints.edition(theCase, edition, locale));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(content);
    }

    private boolean mayWrite() {
        return switch (askers.current().capacity()) {
            case CASEWORKER, COORDINATING_CASEWORKER -> true;
            default -> false;
        };
    }
}
