package dk.samspil.bookings.web;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import dk.samspil.bookings.Acceptance;
import dk.samspil.bookings.Proposals;
import dk.samspil.bookings.Proposals.WaitingTeam;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The cases that wait for a meeting beside the days that have room: a proposal, and what the
/// planner makes of it. Nothing is booked until the planner says so.
@Controller
@OnlyFor({
    Capacity.CASEWORKER,
    Capacity.COORDINATING_CASEWORKER,
    Capacity.MEETING_LEADER,
    Capacity.TEAM_SECRETARY
})
class BookingProposalController {

    private static final String PAGE = "/moeder/forslag";
    private static final String OF_A_CASE = PAGE + "/{number:\\d\\d-\\d+}";

    private final Proposals proposals;
    private final BookedOnDays booked;
    private final Accepting accepting;
    private final CasePages cases;
    private final Clock clock;

    BookingProposalController(
            Proposals proposals,
            BookedOnDays booked,
            Accepting accepting,
            CasePages cases,
            Clock clock) {
        this.proposals = proposals;
        this.booked = booked;
        this.accepting = accepting;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    @Transactional(readOnly = true)
    public String proposal(ChosenTerms chosen, Model model) {
        var teams = proposals.teams();
        model.addAttribute("teams", teams);
        model.addAttribute("chosen", chosen);
        if (!teams.isEmpty() || chosen.hold() != null) {
            var team = team(chosen, teams);
            var proposal = proposals.of(team, chosen.from(LocalDate.now(clock)));
            model.addAttribute("team", team.value());
            model.addAttribute("here", chosen.address(PAGE, team.value()));
            model.addAttribute("proposal", proposal);
            model.addAttribute("booked", booked.of(proposal.days()));
        }
        return "bookings/proposal";
    }

    /// Books the one whose button was pressed, or all that were chosen.
    @PostMapping(PAGE)
    String accept(
            ChosenTerms chosen,
            @RequestParam(required = false) @Nullable String en,
            @RequestParam(required = false) @Nullable List<String> valgt,
            RedirectAttributes redirect) {
        var wanted =
                en == null ? Objects.requireNonNullElse(valgt, List.<String>of()) : List.of(en);
        if (wanted.isEmpty()) {
            Notice.refused("bookings.refused.none-chosen").after(redirect);
        } else {
            accepting.all(wanted.stream().map(BookingProposalController::read).toList(), redirect);
        }
        return "redirect:" + chosen.address(PAGE, chosen.hold());
    }

    /// All days of the team for one case.
    @GetMapping(OF_A_CASE)
    @Transactional
    public String days(@PathVariable String number, ChosenTerms chosen, Model model) {
        var theCase = cases.look(number, CaseTab.MEETING);
        var team = chosen.hold() == null ? theCase.team() : new TeamId(chosen.hold());
        if (team == null) {
            team = team(chosen, proposals.teams());
        }
        var days = proposals.of(theCase.id(), team, chosen.from(LocalDate.now(clock)));
        if (days.isEmpty()) {
            return "redirect:" + theCase.href() + CaseTab.MEETING.path();
        }
        model.addAttribute("theCase", theCase);
        model.addAttribute("team", team.value());
        model.addAttribute("chosen", chosen);
        model.addAttribute("back", chosen.address(PAGE, team.value()));
        model.addAttribute("found", days.get());
        return "bookings/days";
    }

    private static TeamId team(ChosenTerms chosen, List<WaitingTeam> teams) {
        return teams.stream()
                .filter(each -> each.team().id().value().equals(chosen.hold()))
                .findFirst()
                .or(
                        () ->
                                teams.stream()
                                        .filter(each -> chosen.hold() == null)
                                        .max(Comparator.comparingInt(WaitingTeam::cases)))
                .orElseThrow(NotFound::new)
                .team()
                .id();
    }

    private static Acceptance read(String written) {
        return Acceptance.read(written).orElseThrow(NotFound::new);
    }
}
