package dk.samspil.planning.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.planning.ChangeRequest;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.ProductionPlans;
import dk.samspil.planning.RequestAnswers;
import dk.samspil.planning.RequestChange;
import dk.samspil.planning.RequestId;
import dk.samspil.planning.Requests;
import dk.samspil.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A request to change an agreed plan: read by both sides, answered by the secretariat, withdrawn
/// or concluded by the team.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class AnswerController {

    private static final String LIST = "/aarsplan/anmodninger";
    private static final String PAGE = LIST + "/{request}";
    private static final int LONGEST_ANSWER = 2000;

    private final Requests requests;
    private final RequestAnswers answers;
    private final ProductionPlans plans;
    private final PlanningYears years;
    private final Units units;

    AnswerController(
            Requests requests,
            RequestAnswers answers,
            ProductionPlans plans,
            PlanningYears years,
            Units units) {
        this.requests = requests;
        this.answers = answers;
        this.plans = plans;
        this.years = years;
        this.units = units;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("planning/requests").addObject("requests", requests.open());
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    ModelAndView request(@PathVariable("request") UUID id) {
        var request = requests.get(new RequestId(id));
        var plan = plans.of(request.team(), request.year());
        boolean answering = request.status().open() && units.isSecretariat();
        return new ModelAndView("planning/request")
                .addObject("request", request)
                .addObject("plan", plan)
                .addObject("year", years.of(plan.healthUnit(), plan.year()))
                .addObject("suggested", answering ? requests.suggested(request) : List.of())
                .addObject("mayAnswer", answering)
                .addObject("mayConclude", request.status().open() && units.plans());
    }

    /// @param deed what the secretariat answers: `ja`, `nej` or `andre`
    @PostMapping(PAGE + "/svar")
    @OnlyFor(Capacity.HEALTH_SECRETARIAT)
    String answer(
            @PathVariable("request") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(name = "svar", defaultValue = "") String deed,
            @RequestParam(name = "dage", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable List<@Nullable LocalDate> days,
            RedirectAttributes redirect) {
        var request = requests.get(new RequestId(id));
        var said = answer.length() > LONGEST_ANSWER ? "" : answer.strip();
        var change =
                switch (deed) {
                    case "ja" -> answers.grant(request.id(), version, said);
                    case "nej" -> answers.refuse(request.id(), version, said);
                    default -> answers.propose(request.id(), version, chosen(days), said);
                };
        return done(request, change, "planning.request.answered", redirect);
    }

    @PostMapping(PAGE + "/traek-tilbage")
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    String withdraw(
            @PathVariable("request") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            RedirectAttributes redirect) {
        var request = requests.get(new RequestId(id));
        return done(
                request,
                requests.withdraw(request.id(), version),
                "planning.request.withdrawn",
                redirect);
    }

    @PostMapping(PAGE + "/vaelg")
    @OnlyFor({Capacity.TEAM_SECRETARY, Capacity.MEETING_LEADER})
    String choose(
            @PathVariable("request") UUID id,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(name = "dag", required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate day,
            RedirectAttributes redirect) {
        var request = requests.get(new RequestId(id));
        var change =
                day == null
                        ? requests.choose(request.id(), version, LocalDate.MIN)
                        : requests.choose(request.id(), version, day);
        return done(request, change, "planning.request.chosen", redirect);
    }

    private static List<LocalDate> chosen(@Nullable List<@Nullable LocalDate> days) {
        return days == null
                ? List.of()
                : days.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private static String done(
            ChangeRequest request, RequestChange change, String done, RedirectAttributes redirect) {
        switch (change) {
            case RequestChange.Saved _ -> Notice.done(done).after(redirect);
            case RequestChange.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:" + request.href();
    }
}
