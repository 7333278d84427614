package dk.samspil.advice.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.advice.MunicipalAnswers;
import dk.samspil.advice.Referrals;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of advice on a case: the referral, what was answered, and what the municipality does.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/raadgivning")
class AdviceController {

    private final CasePages pages;
    private final AdvicePage advice;
    private final Referrals referrals;
    private final MunicipalAnswers answers;

    AdviceController(
            CasePages pages, AdvicePage advice, Referrals referrals, MunicipalAnswers answers) {
        this.pages = pages;
        this.advice = advice;
        this.referrals = referrals;
        this.answers = answers;
    }

    @GetMapping
    @OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
    @Transactional
    public String page(@PathVariable String number, Model model, Locale locale) {
        return advice.show(pages.open(number, CaseTab.ADVICE), ReferralForm.empty(), model, locale);
    }

    @PostMapping("/henvis")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    @Transactional
    public ModelAndView refer(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ReferralForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        var page = pages.open(number, CaseTab.ADVICE);
        var day = form.day();
        if (day == null && !errors.hasFieldErrors("otherDay")) {
            errors.rejectValue("otherDay", "advice.refused.no-day");
        }
        if (!errors.hasErrors()
                && day != null
                && referrals.refer(page.theCase(), form.referral(day))
                        instanceof Result.Refused(var reason)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            errors.reject(reason.key(), reason.args().toArray(), null);
        }
        if (errors.hasErrors()) {
            var view = new ModelAndView(advice.show(page, form, model, locale));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        Notice.done("advice.referred").after(redirect);
        return new ModelAndView("redirect:" + here(page.theCase()));
    }

    @PostMapping("/gaa-videre")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    @Transactional
    public String goOn(
            @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.ADVICE);
        return told(theCase, answers.goOn(theCase, reason), "advice.went-on", redirect);
    }

    @PostMapping("/sig-nej")
    @OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
    @Transactional
    public String decline(
            @PathVariable String number, @RequestParam String reason, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.ADVICE);
        return told(
                theCase, answers.declineAssessment(theCase, reason), "advice.declined", redirect);
    }

    private static String told(
            RehabilitationCase theCase, Result result, String done, RedirectAttributes redirect) {
        if (result instanceof Result.Refused(var reason)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
        } else {
            Notice.done(done).after(redirect);
        }
        return "redirect:" + here(theCase);
    }

    private static String here(RehabilitationCase theCase) {
        return theCase.href() + CaseTab.ADVICE.path();
    }
}
