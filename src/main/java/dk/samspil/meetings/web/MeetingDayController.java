package dk.samspil.meetings.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.Result;
import dk.samspil.meetings.DayLinks;
import dk.samspil.meetings.MeetingDay;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingLists;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.TableRules;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of meeting days, and the page of one day: agenda, table, and what is wrong with it.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class MeetingDayController {

    static final String DAY = "/moeder/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Meetings meetings;
    private final MeetingLists lists;
    private final DayAgenda agenda;
    private final TableRules rules;
    private final Offered offered;
    private final CasePages cases;
    private final ObjectProvider<DayLinks> links;
    private final Askers askers;

    MeetingDayController(
            Meetings meetings,
            MeetingLists lists,
            DayAgenda agenda,
            TableRules rules,
            Offered offered,
            CasePages cases,
            ObjectProvider<DayLinks> links,
            Askers askers) {
        this.meetings = meetings;
        this.lists = lists;
        this.agenda = agenda;
        this.rules = rules;
        this.offered = offered;
        this.cases = cases;
        this.links = links;
        this.askers = askers;
    }

    @GetMapping("/moeder")
    String list(@RequestParam(required = false) @Nullable String vis, Model model) {
        boolean past = "tidligere".equals(vis);
        model.addAttribute("past", past);
        model.addAttribute("days", past ? lists.past() : lists.coming());
        model.addAttribute("mayPlan", mayPlan(askers.current()));
        model.addAttribute("mayCount", mayCount(askers.current()));
        return "meetings/list";
    }

    @GetMapping(DAY)
    @Transactional(readOnly = true)
    public String day(@PathVariable UUID id, Model model) {
        MeetingDay day = find(id);
        var rows = agenda.of(day);
        var facts = rows.stream().map(DayAgenda.Row::facts).filter(Objects::nonNull).toList();
        Asker asker = askers.current();
        model.addAttribute("day", day);
        model.addAttribute("rows", rows);
        model.addAttribute("findings", rules.of(day, facts));
        model.addAttribute(
                "ready",
                mayBook(asker) && day.planned() && rows.size() < day.slots()
                        ? agenda.ready(day)
                        : List.of());
        model.addAttribute("mayCancel", day.planned() && mayCancel(asker));
        model.addAttribute("links", links.stream().flatMap(each -> each.of(day).stream()).toList());
        model.addAttribute("mayChange", day.planned() && mayPlan(asker));
        if (day.planned() && sendsCoordinators(asker)) {
            model.addAttribute("coordinators", offered.coordinators(day.healthUnit()));
        }
        return "meetings/day";
    }

    @PostMapping(DAY + "/sag")
    @OnlyFor({
        Capacity.CASEWORKER,
        Capacity.COORDINATING_CASEWORKER,
        Capacity.MEETING_LEADER,
        Capacity.TEAM_SECRETARY
    })
    String book(@PathVariable UUID id, @RequestParam String number, RedirectAttributes redirect) {
        var theCase = cases.look(number, CaseTab.MEETING);
        return answer(
                id,
                meetings.book(theCase.id(), new MeetingId(id), null),
                "meetings.booked",
                redirect);
    }

    @PostMapping(DAY + "/aflys")
    @OnlyFor({
        Capacity.MEETING_LEADER,
        Capacity.TEAM_SECRETARY,
        Capacity.CASEWORKER,
        Capacity.HEALTH_COORDINATOR,
        Capacity.HEALTH_SECRETARIAT
    })
    String cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        find(id);
        return answer(
                id,
                MeetingTabController.fits(reason)
                        ? meetings.cancel(new MeetingId(id), reason.strip())
                        : MeetingTabController.noReason(),
                "meetings.cancelled",
                redirect);
    }

    private MeetingDay find(UUID id) {
        return meetings.find(new MeetingId(id)).orElseThrow(NotFound::new);
    }

    private static String answer(UUID id, Result result, String done, RedirectAttributes redirect) {
        switch (result) {
            case Result.Done() -> Notice.done(done).after(redirect);
            case Result.Refused(var reason) -> new Notice("error", reason).after(redirect);
        }
        return "redirect:/moeder/" + id;
    }

    static boolean mayBook(Asker asker) {
        return mayPlan(asker);
    }

    private static boolean mayPlan(Asker asker) {
        return switch (asker.capacity()) {
            case CASEWORKER, COORDINATING_CASEWORKER, MEETING_LEADER, TEAM_SECRETARY -> true;
            default -> false;
        };
    }

    /// Those who look back on what was planned and held.
    private static boolean mayCount(Asker asker) {
        return switch (asker.capacity()) {
            case HEALTH_SECRETARIAT, TEAM_SECRETARY, MEETING_LEADER -> true;
            default -> false;
        };
    }

    private static boolean sendsCoordinators(Asker asker) {
        return asker.capacity() == Capacity.HEALTH_COORDINATOR
                || asker.capacity() == Capacity.HEALTH_SECRETARIAT;
    }

    private static boolean mayCancel(Asker asker) {
        return switch (asker.capacity()) {
            case CASEWORKER,
                    MEETING_LEADER,
                    TEAM_SECRETARY,
                    HEALTH_COORDINATOR,
                    HEALTH_SECRETARIAT ->
                    true;
            default -> false;
        };
    }
}
