package dk.samspil.meetings.web;

import dk.samspil.access.Askers;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.cases.Result;
import dk.samspil.documents.BindingLine;
import dk.samspil.meetings.CaseFileSending;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingLists;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.TableRules;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A case's meeting: its day and table, and what the municipality does before it begins.
@Controller
@RequestMapping("/sager/{number:\\d\\d-\\d+}/moede")
@OnlyFor(sides = Side.MUNICIPALITY)
class MeetingTabController {

    private static final int MOST_CHARACTERS = 1_000;

    private final CasePages pages;
    private final Meetings meetings;
    private final MeetingLists lists;
    private final CaseFileSending files;
    private final BindingLine line;
    private final TableRules rules;
    private final Askers askers;

    MeetingTabController(
            CasePages pages,
            Meetings meetings,
            MeetingLists lists,
            CaseFileSending files,
            BindingLine line,
            TableRules rules,
            Askers askers) {
        this.pages = pages;
        this.meetings = meetings;
        this.lists = lists;
        this.files = files;
        this.line = line;
        this.rules = rules;
        this.askers = askers;
    }

    @GetMapping
    @Transactional
    @OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.CLINICAL_FUNCTION})
    public String tab(@PathVariable String number, Model model) {
        var page = pages.open(number, CaseTab.MEETING);
        var theCase = page.theCase();
        var booking = meetings.ofCase(theCase.id());
        boolean own = askers.current().side() == Side.MUNICIPALITY;
        model.addAttribute("page", page.chrome());
        model.addAttribute("booking", booking.orElse(null));
        booking.ifPresent(
                booked -> {
                    var facts = theCase.facts(booked.meeting().day());
                    var findings = rules.of(booked.meeting(), List.of(facts));
                    model.addAttribute("findings", findings);
                    model.addAttribute(
                            "whyNotStart", Meetings.whyNotStart(booked, findings).orElse(null));
                });
        model.addAttribute("ahead", own && theCase.status() == CaseStatus.ON_AGENDA);
        model.addAttribute("mayBook", own && theCase.status() == CaseStatus.READY_FOR_MEETING);
        model.addAttribute(
                "days",
                Optional.ofNullable(theCase.team())
                        .filter(team -> own)
                        .map(lists::comingOf)
                        .orElse(List.of()));
        return "meetings/tab";
    }

    @PostMapping("/dagsorden")
    String book(
            @PathVariable String number, @RequestParam UUID meeting, RedirectAttributes redirect) {
        return act(
                number,
                id -> meetings.book(id, new MeetingId(meeting), null),
                "meetings.booked",
                redirect);
    }

    @PostMapping("/tag-af")
    String takeOff(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(
                number,
                id -> fits(reason) ? meetings.takeOff(id, reason.strip()) : noReason(),
                "meetings.taken-off",
                redirect);
    }

    @PostMapping("/udsaet")
    String postpone(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return act(
                number,
                id -> fits(reason) ? meetings.postpone(id, reason.strip()) : noReason(),
                "meetings.postponed",
                redirect);
    }

    @PostMapping("/sagsmappe")
    String send(@PathVariable String number, RedirectAttributes redirect) {
        return act(number, id -> line.inTurn(() -> files.send(id)), "meetings.file-sent", redirect);
    }

    @PostMapping("/start")
    String start(@PathVariable String number, RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.MEETING);
        return switch (meetings.start(theCase.id())) {
            case Result.Done() -> "redirect:" + theCase.href() + CaseTab.RECOMMENDATION.path();
            case Result.Refused(var reason) -> {
                new Notice("error", reason).after(redirect);
                yield "redirect:" + theCase.href() + CaseTab.MEETING.path();
            }
        };
    }

    private String act(
            String number,
            Function<CaseId, Result> what,
            String done,
            RedirectAttributes redirect) {
        RehabilitationCase theCase = pages.look(number, CaseTab.MEETING);
        switch (what.apply(theCase.id())) {
            case Result.Done() -> Notice.done(done).after(redirect);
            case Result.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:" + theCase.href() + CaseTab.MEETING.path();
    }

    static boolean fits(String reason) {
        return !reason.isBlank() && reason.length() <= MOST_CHARACTERS;
    }

    static Result noReason() {
        return Result.refused("meetings.refused.no-reason", MOST_CHARACTERS);
    }
}
