package dk.samspil.planning;

import dk.samspil.meetings.MeetingPlans;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the days, planned or already meeting days, that a change of a year makes something wrong
/// with.
@Component
class TouchedDays {

    private final JdbcClient jdbc;
    private final MeetingPlans meetings;
    private final Clock clock;

    TouchedDays(JdbcClient jdbc, MeetingPlans meetings, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.clock = clock;
    }

    private record Planned(LocalDate day, String teamName, int municipality) {}

    /// From today on, in the order of time.
    List<TouchedDay> by(PlanningYear now, PlanningYear wanted) {
        return planned(now).stream()
                .filter(day -> !day.day().isBefore(LocalDate.now(clock)))
                .flatMap(
                        day ->
                                reason(day.day(), now, wanted)
                                        .map(why -> touched(day, why))
                                        .stream())
                .toList();
    }

    private static TouchedDay touched(Planned day, Text why) {
        return new TouchedDay(day.day(), day.teamName(), day.municipality(), why);
    }

    /// What was not wrong with the day before.
    private static Optional<Text> reason(LocalDate day, PlanningYear now, PlanningYear wanted) {
        var known = PlanChecks.ofDate(day, now);
        return PlanChecks.ofDate(day, wanted).stream()
                .filter(finding -> !known.contains(finding))
                .map(DayFinding::text)
                .findFirst();
    }

    private List<Planned> planned(PlanningYear year) {
        var all =
                new LinkedHashSet<>(
                        jdbc.sql(
                                        """
                                        select d.day, p.team_name, p.municipality_id
                                        from planning.plan p
                                        join planning.plan_day d on d.plan_id = p.id
                                        where p.health_unit_id = ? and p.year = ?
                                          and d.status = 'PLANNED'
                                        """)
                                .params(year.healthUnit(), year.year())
                                .query(
                                        (row, n) ->
                                                new Planned(
                                                        row.getObject("day", LocalDate.class),
                                                        row.getString("team_name"),
                                                        row.getInt("municipality_id")))
                                .list());
        meetings.planned(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31))
                .forEach(
                        day -> all.add(new Planned(day.day(), day.teamName(), day.municipality())));
        return all.stream()
                .sorted(Comparator.comparing(Planned::day).thenComparing(Planned::teamName))
                .toList();
    }
}
