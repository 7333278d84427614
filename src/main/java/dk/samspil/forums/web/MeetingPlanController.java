package dk.samspil.forums.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.forums.Fora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import dk.samspil.forums.ForumPages;
import dk.samspil.forums.MeetingPlan;
import dk.samspil.forums.PlanOfYear;
import dk.samspil.ui.Notice;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The meeting plan of a year: planned for many fora at once, clashes shown, published.
@Controller
@OnlyFor(Capacity.FORUM_SECRETARY)
class MeetingPlanController {

    private static final String AT = "/mine-fora-plan";

    private final ForumPages pages;
    private final Fora fora;
    private final MeetingPlan plan;
    private final PlanOfYear years;
    private final Clock clock;

    MeetingPlanController(
            ForumPages pages, Fora fora, MeetingPlan plan, PlanOfYear years, Clock clock) {
        this.pages = pages;
        this.fora = fora;
        this.plan = plan;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@RequestParam(required = false) @Nullable Integer aar) {
        return page(aar).addObject("form", PlanForm.blank());
    }

    private ModelAndView page(@Nullable Integer year) {
        int wanted = year == null || year < 2000 || year > 2100 ? thisYear() : year;
        return new ModelAndView("forums/plan").addObject("plan", years.of(wanted));
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    @PostMapping(AT)
    ModelAndView plan(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var days = form.readDays(errors);
        if (days.isEmpty() && !errors.hasFieldErrors("days")) {
            errors.rejectValue("days", "forums.plan.noDay");
        }
        var chosen =
                fora.mine().stream()
                        .filter(Forum::editing)
                        .map(Forum::id)
                        .filter(id -> form.fora() != null && form.fora().contains(id))
                        .toList();
        if (chosen.isEmpty() && !errors.hasFieldErrors("fora")) {
            errors.rejectValue("fora", "forums.plan.noForum");
        }
        if (form.from() != null && form.to() != null && !form.to().isAfter(form.from())) {
            errors.rejectValue("to", "forums.refused.times");
        }
        if (errors.hasErrors()) {
            return again(page(days.isEmpty() ? null : days.getFirst().getYear()));
        }
        int planned =
                plan.plan(
                        chosen,
                        days,
                        Objects.requireNonNull(form.from()),
                        Objects.requireNonNull(form.to()),
                        Objects.requireNonNull(form.place()).strip());
        Notice.done("forums.plan.planned", planned).after(redirect);
        return new ModelAndView("redirect:" + AT + "?aar=" + days.getFirst().getYear());
    }

    @PostMapping(AT + "/offentliggoer")
    ModelAndView publish(
            @RequestParam int aar, @RequestParam UUID forum, RedirectAttributes redirect) {
        var published = plan.publish(pages.edited(forum).id(), Math.clamp(aar, 2000, 2100));
        Notice.done("forums.plan.published", published).after(redirect);
        return new ModelAndView("redirect:" + AT + "?aar=" + Math.clamp(aar, 2000, 2100));
    }

    @GetMapping(AT + "/{id}")
    @Transactional(readOnly = true)
    ModelAndView meeting(@PathVariable UUID id) {
        var meeting = edited(id);
        return meetingPage(meeting).addObject("form", MeetingForm.of(meeting));
    }

    private ModelAndView meetingPage(ForumMeeting meeting) {
        return new ModelAndView("forums/meeting")
                .addObject("meeting", meeting)
                .addObject("forum", pages.forum(meeting.forum()));
    }

    private ForumMeeting edited(UUID id) {
        var meeting = pages.meeting(id);
        pages.edited(meeting.forum());
        return meeting;
    }

    @PostMapping(AT + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        var meeting = edited(id);
        if (errors.hasErrors()) {
            return again(meetingPage(meeting));
        }
        switch (plan.change(form.on(meeting))) {
            case ForumChange.Saved saved -> {
                return pages.told(
                        saved,
                        "forums.plan.changed",
                        AT + "?aar=" + meeting.heldOn().getYear(),
                        redirect);
            }
            case ForumChange.Refused(var reason) ->
                    errors.reject(reason.key(), reason.args().toArray(), null);
            case ForumChange.ChangedMeanwhile(var by, _) ->
                    errors.reject("forums.changedMeanwhile", new Object[] {by}, null);
        }
        return again(meetingPage(meeting));
    }

    @PostMapping(AT + "/{id}/fjern")
    ModelAndView remove(@PathVariable UUID id, RedirectAttributes redirect) {
        var meeting = edited(id);
        var notice =
                plan.remove(meeting)
                        ? Notice.done("forums.plan.removed")
                        : Notice.refused("forums.plan.notRemoved");
        notice.after(redirect);
        return new ModelAndView("redirect:" + AT + "?aar=" + meeting.heldOn().getYear());
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
