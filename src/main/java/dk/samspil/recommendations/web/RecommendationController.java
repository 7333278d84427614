package dk.samspil.recommendations.web;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.parties.Area;
import dk.samspil.recommendations.Content;
import dk.samspil.recommendations.GoalKind;
import dk.samspil.recommendations.Outcome;
import dk.samspil.recommendations.Recommendation;
import dk.samspil.recommendations.Recommendations;
import dk.samspil.recommendations.Saving;
import dk.samspil.ui.Notice;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The recommendation: read by the parties, written at the meeting, followed on the wall.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/indstilling")
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class RecommendationController {

    private static final Set<Capacity> WRITERS =
            EnumSet.of(
                    Capacity.CASEWORKER,
                    Capacity.COORDINATING_CASEWORKER,
                    Capacity.MEETING_LEADER,
                    Capacity.MINUTE_TAKER);

    private final CasePages pages;
    private final Recommendations recommendations;
    private final Followers followers;
    private final Differences differences;
    private final Askers askers;

    RecommendationController(
            CasePages pages,
            Recommendations recommendations,
            Followers followers,
            Differences differences,
            Askers askers) {
        this.pages = pages;
        this.recommendations = recommendations;
        this.followers = followers;
        this.differences = differences;
        this.askers = askers;
    }

    @Transactional
    @GetMapping
    String page(@PathVariable String number, Model model) {
        CasePage page = pages.open(number, CaseTab.RECOMMENDATION);
        Recommendation now = recommendations.current(page.theCase().id());
        boolean writing =
                page.theCase().status() == CaseStatus.IN_MEETING
                        && WRITERS.contains(askers.current().capacity());
        return show(page, now, now.content(), writing, model);
    }

    @Transactional
    @PostMapping("/begynd")
    @OnlyFor({
        Capacity.CASEWORKER,
        Capacity.COORDINATING_CASEWORKER,
        Capacity.MEETING_LEADER,
        Capacity.MINUTE_TAKER
    })
    String start(@PathVariable String number, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.RECOMMENDATION);
        tell(recommendations.startMeeting(theCase.id()), "recommendations.started", redirect);
        return back(theCase);
    }

    @Transactional
    @PostMapping
    @OnlyFor({
        Capacity.CASEWORKER,
        Capacity.COORDINATING_CASEWORKER,
        Capacity.MEETING_LEADER,
        Capacity.MINUTE_TAKER
    })
    ModelAndView save(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        CasePage page = pages.open(number, CaseTab.RECOMMENDATION);
        var typed = new TypedContent(fields);
        var content = typed.content();
        Recommendation before = recommendations.current(page.theCase().id());
        if (typed.tooLong()) {
            model.addAttribute(
                    Notice.ATTRIBUTE,
                    Notice.refused("recommendations.too-long", TypedContent.MOST_CHARACTERS));
            return again(page, before, content, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
        return switch (recommendations.save(page.theCase().id(), version, content)) {
            case Saving.Saved(var now) -> {
                if (fields.containsKey("finish")) {
                    Result finished = recommendations.finish(page.theCase().id());
                    tell(finished, "recommendations.finished", redirect);
                } else {
                    Notice.done("ui.saved").after(redirect);
                }
                yield new ModelAndView(back(page.theCase()));
            }
            case Saving.Conflict(var now) -> {
                model.addAttribute("conflict", now);
                model.addAttribute(
                        "differences", differences.between(now.content(), content, locale));
                yield again(page, now, content, HttpStatus.CONFLICT, model);
            }
            case Saving.Closed() -> {
                model.addAttribute(
                        Notice.ATTRIBUTE, Notice.refused("recommendations.not-in-meeting"));
                yield again(page, before, content, HttpStatus.CONFLICT, model);
            }
        };
    }

    @Transactional
    @GetMapping("/vaeg")
    String wall(@PathVariable String number, Model model) {
        RehabilitationCase theCase = pages.look(number, CaseTab.RECOMMENDATION);
        model.addAttribute("theCase", theCase);
        model.addAttribute("written", recommendations.current(theCase.id()).content());
        return "recommendations/wall";
    }

    @GetMapping("/stroem")
    ResponseEntity<SseEmitter> follow(@PathVariable String number) {
        RehabilitationCase theCase = pages.look(number, CaseTab.RECOMMENDATION);
        return followers
                .follow(theCase.id(), askers.current())
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    private static void tell(Result result, String done, RedirectAttributes redirect) {
        switch (result) {
            case Result.Done() -> Notice.done(done).after(redirect);
            case Result.Refused(var reason) ->
                    Notice.refused(reason.key(), reason.args().toArray()).after(redirect);
        }
    }

    private ModelAndView again(
            CasePage page, Recommendation now, Content typed, HttpStatus status, Model model) {
        var view = new ModelAndView(show(page, now, typed, true, model));
        view.setStatus(status);
        return view;
    }

    private String show(
            CasePage page, Recommendation now, Content shown, boolean writing, Model model) {
        model.addAttribute("page", page.chrome());
        model.addAttribute("now", now);
        model.addAttribute("written", shown);
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("kinds", GoalKind.values());
        model.addAttribute("areas", Area.values());
        model.addAttribute("problemAreas", TypedContent.PROBLEMS);
        model.addAttribute("lacking", recommendations.lacking(shown));
        return writing ? "recommendations/write" : "recommendations/read";
    }

    private static String back(RehabilitationCase theCase) {
        return "redirect:" + theCase.href() + "/indstilling";
    }
}
