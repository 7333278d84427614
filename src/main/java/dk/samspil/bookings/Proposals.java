package dk.samspil.bookings;

import dk.samspil.access.Askers;
import dk.samspil.agreements.RuleSets;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.DatesNow;
import dk.samspil.meetings.MeetingLists;
import dk.samspil.parties.Team;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Proposes the ready cases of the asker's municipality to the coming meeting days of its teams. A
/// constant number of statements each, however many cases and days.
@Component
@Transactional(readOnly = true)
public class Proposals {

    private final WaitingCases waiting;
    private final MeetingLists meetings;
    private final RuleSets ruleSets;
    private final Teams teams;
    private final DatesNow dates;
    private final Askers askers;

    Proposals(
            WaitingCases waiting,
            MeetingLists meetings,
            RuleSets ruleSets,
            Teams teams,
            DatesNow dates,
            Askers askers) {
        this.waiting = waiting;
        this.meetings = meetings;
        this.ruleSets = ruleSets;
        this.teams = teams;
        this.dates = dates;
        this.askers = askers;
    }

    /// A team and how many of its cases wait for a day; those without a team are on top.
    public record WaitingTeam(Team team, int cases) {}

    /// The teams of the asker's municipality that are not closed, by name.
    public List<WaitingTeam> teams() {
        var counts = waiting.counts();
        int ofNone = counts.getOrDefault(null, 0);
        return teams.of(askers.current().organisation()).stream()
                .map(
                        team ->
                                new WaitingTeam(
                                        team, ofNone + counts.getOrDefault(team.id().value(), 0)))
                .toList();
    }

    /// @param team of the asker's municipality
    public Proposal of(TeamId team, ProposalTerms terms) {
        return Proposal.of(waiting.of(team), days(team), needs(), terms, dates.now());
    }

    /// What each of a team's days would mean for one case; empty when it does not wait for a day.
    public Optional<DaysOfACase> of(CaseId id, TeamId team, ProposalTerms terms) {
        return waiting.one(id).stream()
                .findFirst()
                .map(found -> DaysOfACase.of(found, days(team), needs(), terms));
    }

    private List<DayToFill> days(TeamId team) {
        return meetings.comingOf(team).stream()
                .map(
                        listed ->
                                new DayToFill(
                                        listed.day().id(),
                                        listed.day().day(),
                                        listed.day().slots(),
                                        listed.cases(),
                                        listed.day().areas(),
                                        listed.day().coordinator() != null,
                                        listed.day().version()))
                .toList();
    }

    private Needs needs() {
        return new Needs(ruleSets.all());
    }
}
