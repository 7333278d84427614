package dk.samspil.meetings;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.calendar.ClosingPeriods;
import dk.samspil.calendar.WorkingDays;
import dk.samspil.parties.Organisation;
import dk.samspil.parties.Organisations;
import dk.samspil.parties.Team;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans meeting days: when and where a team meets, who leads, and who sits at the table.
@Component
@Transactional
public class MeetingPlans {

    private final MeetingDays days;
    private final Teams teams;
    private final MeetingTables tables;
    private final Organisations organisations;
    private final ClosingPeriods closings;
    private final UsualTable usual;
    private final ObjectProvider<PlannedElsewhere> elsewhere;
    private final Askers askers;
    private final Clock clock;

    MeetingPlans(
            MeetingDays days,
            Teams teams,
            MeetingTables tables,
            Organisations organisations,
            ClosingPeriods closings,
            UsualTable usual,
            ObjectProvider<PlannedElsewhere> elsewhere,
            Askers askers,
            Clock clock) {
        this.days = days;
        this.teams = teams;
        this.tables = tables;
        this.organisations = organisations;
        this.closings = closings;
        this.usual = usual;
        this.elsewhere = elsewhere;
        this.askers = askers;
        this.clock = clock;
    }

    /// Plans a day for a team of the asker's municipality.
    public Planning plan(NewMeetingDay wanted) {
        Asker asker = askers.current();
        Team team =
                teams.find(wanted.team())
                        .filter(found -> found.municipality() == asker.organisation())
                        .orElseThrow(NotFound::new);
        if (wanted.day().isBefore(LocalDate.now(clock))) {
            return new Planning.Refused(Text.of("meetings.refused.past"));
        }
        if (!WorkingDays.danish().isWorkingDay(wanted.day())) {
            return new Planning.Refused(Text.of("meetings.refused.no-working-day"));
        }
        var otherWay =
                elsewhere.stream().flatMap(plan -> plan.whyNot(team.id(), wanted.day()).stream());
        var reason = otherWay.findFirst();
        return reason.isPresent() ? new Planning.Refused(reason.get()) : add(team, wanted);
    }

    /// The day of a team that was planned for the whole year: the meeting day it has already on
    /// that date, or a new one with those who usually take part. The coordinator is appointed
    /// later.
    public Planning follow(Team team, PlannedMeeting wanted) {
        var there = days.on(team.id(), wanted.day());
        if (there.isPresent()) {
            return new Planning.Planned(there.get());
        }
        var table = usual.of(team.municipality());
        UUID leader = table.leader();
        UUID minuteTaker = table.minuteTaker();
        if (leader == null || minuteTaker == null) {
            return new Planning.Refused(Text.of("meetings.refused.nobody-usual"));
        }
        return add(
                team,
                new NewMeetingDay(
                        team.id(),
                        wanted.day(),
                        wanted.starts(),
                        wanted.minutesPerCase(),
                        wanted.slots(),
                        wanted.place(),
                        leader,
                        minuteTaker,
                        null,
                        table.places()));
    }

    private Planning add(Team team, NewMeetingDay wanted) {
        Asker asker = askers.current();
        int healthUnit = Organisation.healthUnitOf(organisations.regionOf(asker.organisation()));
        Map<UUID, Holder> known = tables.offered(asker.organisation(), healthUnit);
        if (!known.keySet().containsAll(asked(wanted))) {
            return new Planning.Refused(Text.of("meetings.refused.not-here"));
        }
        var day =
                new MeetingDay(
                        new MeetingId(new UUID(0, 0)),
                        asker.organisation(),
                        healthUnit,
                        team.id(),
                        team.name(),
                        wanted.day(),
                        wanted.starts(),
                        wanted.minutesPerCase(),
                        wanted.slots(),
                        wanted.place(),
                        MeetingTables.holder(known, wanted.leader()),
                        MeetingTables.holder(known, wanted.minuteTaker()),
                        wanted.coordinator() == null
                                ? null
                                : MeetingTables.holder(known, wanted.coordinator()),
                        MeetingStatus.PLANNED,
                        "",
                        1,
                        "",
                        MeetingTables.seats(known, wanted.table()));
        Optional<MeetingId> added = days.add(day);
        added.ifPresent(id -> days.seat(id, day.seats()));
        return added.<Planning>map(Planning.Planned::new)
                .orElseGet(() -> new Planning.Refused(Text.of("meetings.refused.same-day")));
    }

    /// The planned days of two dates and between that the asker sees, in the order of time.
    @Transactional(readOnly = true)
    public List<MeetingDay> planned(LocalDate from, LocalDate to) {
        return days.planned(from, to);
    }

    /// How many days a team has met on or is to meet on.
    @Transactional(readOnly = true)
    public int count(TeamId team, LocalDate from, LocalDate to) {
        return days.count(team, from, to);
    }

    /// The health unit's closing period that the day lies in.
    @Transactional(readOnly = true)
    public Optional<ClosingPeriod> closing(int healthUnit, LocalDate day) {
        return closings.of(healthUnit, day, day).stream().findFirst();
    }

    private static Set<UUID> asked(NewMeetingDay wanted) {
        return MeetingTables.asked(
                wanted.leader(), wanted.minuteTaker(), wanted.coordinator(), wanted.table());
    }
}
