package dk.samspil.followup.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.followup.FollowUps;
import dk.samspil.followup.MeasureState;
import dk.samspil.recommendations.Recommendation;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import dk.samspil.ui.Text;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes the municipality's decision, on the case and on each measure. What is refused comes back
/// with the reason where it was typed.
@Controller
@RequestMapping(FollowUpController.AT)
@OnlyFor({Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER})
class DecisionController {

    private final CasePages pages;
    private final FollowUps followUps;
    private final FollowUpPage page;

    DecisionController(CasePages pages, FollowUps followUps, FollowUpPage page) {
        this.pages = pages;
        this.followUps = followUps;
        this.page = page;
    }

    @PostMapping("/afgoerelse")
    ModelAndView decide(
            @PathVariable String number,
            @Valid @ModelAttribute("decide") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.FOLLOW_UP);
        if (!errors.hasErrors()) {
            Result result =
                    followUps.decide(
                            theCase,
                            Objects.requireNonNull(form.outcome()).name(),
                            plain(form.reason()),
                            plain(form.power()));
            switch (result) {
                case Result.Done() -> {
                    Notice.done("followup.decided").after(redirect);
                    return back(theCase);
                }
                case Result.Refused(var reason) ->
                        errors.reject(reason.key(), reason.args().toArray(), null);
            }
        }
        return again(number, model);
    }

    @PostMapping("/indsats/{position:\\d{1,3}}")
    ModelAndView measure(
            @PathVariable String number,
            @PathVariable int position,
            @ModelAttribute("measureForm") MeasureForm form,
            Model model,
            RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.FOLLOW_UP);
        Recommendation recommendation = followUps.finished(theCase).orElseThrow(NotFound::new);
        if (position >= recommendation.content().measures().size()) {
            throw new NotFound();
        }
        Optional<Text> problem =
                form.problem().or(() -> note(theCase, recommendation, position, form));
        if (problem.isPresent()) {
            model.addAttribute("measureAt", position);
            model.addAttribute("measureProblem", problem.get());
            return again(number, model);
        }
        Notice.done("followup.noted").after(redirect);
        return back(theCase);
    }

    private Optional<Text> note(
            RehabilitationCase theCase,
            Recommendation recommendation,
            int position,
            MeasureForm form) {
        var shown = new MeasureState(position, form.version(), null, "", null);
        Result result =
                followUps.note(
                        theCase,
                        recommendation,
                        shown,
                        form.granted(),
                        plain(form.reason()),
                        form.started());
        return result instanceof Result.Refused(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private static String plain(@org.jspecify.annotations.Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\u0000", "");
    }

    private static ModelAndView back(RehabilitationCase theCase) {
        return new ModelAndView("redirect:" + theCase.href() + "/opfoelgning");
    }

    private ModelAndView again(String number, Model model) {
        page.into(model, number);
        var view = new ModelAndView(FollowUpPage.VIEW);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
