package dk.samspil.planning;

import dk.samspil.access.Askers;
import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reminds, in a health unit's name: teams whose plan is not handed in, as the deadline comes
/// nearer and when it has passed, and teams whose information sheet is older than a year. Each
/// reminder is sent once, however often this runs.
@Component
@Transactional
class PlanReminders {

    /// Days before the deadline, the earliest first; the last is the day after it.
    private static final List<Integer> BEFORE = List.of(28, 7, -1);

    /// A deadline that has passed long ago is no news.
    private static final int LATEST = 60;

    private final PlanOverview overview;
    private final PlanningYears years;
    private final ProductionPlans plans;
    private final InformationSheets sheets;
    private final PlanNotices notices;
    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    PlanReminders(
            PlanOverview overview,
            PlanningYears years,
            ProductionPlans plans,
            InformationSheets sheets,
            PlanNotices notices,
            JdbcClient jdbc,
            Askers askers,
            Clock clock) {
        this.overview = overview;
        this.years = years;
        this.plans = plans;
        this.sheets = sheets;
        this.notices = notices;
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    void remind() {
        int unit = askers.current().organisation();
        var today = LocalDate.now(clock.withZone(DanishDates.ZONE));
        var year = years.of(unit, today.getYear() + 1);
        if (year.published()) {
            BEFORE.stream()
                    .filter(days -> !today.isBefore(year.handInBy().minusDays(days)))
                    .reduce((earlier, later) -> later)
                    .filter(step -> !today.isAfter(year.handInBy().plusDays(LATEST)))
                    .ifPresent(step -> remindOfPlans(year, step));
        }
        remindOfSheets(unit);
    }

    private void remindOfPlans(PlanningYear year, int step) {
        for (PlanOverview.Row row : overview.of(year.healthUnit(), year.year())) {
            if (row.missing()) {
                var about =
                        PlanNotices.named(
                                "reminder/" + row.team() + "/" + year.year() + "/" + step);
                notices.toMunicipality(
                        plans.of(row.team(), year.year()),
                        step < 0 ? "overdue" : "reminder",
                        about,
                        row.href(),
                        notices.date(year.handInBy()));
            }
        }
    }

    private void remindOfSheets(int unit) {
        var old =
                jdbc.sql(
                                """
                                select team_id, confirmed_at::date::text as since
                                from planning.information_sheet
                                where health_unit_id = ? and confirmed_at < ?
                                """)
                        .params(unit, sheets.aYearAgo().atOffset(ZoneOffset.UTC))
                        .query(
                                (row, n) ->
                                        new Old(
                                                row.getObject("team_id", UUID.class),
                                                row.getString("since")))
                        .list();
        int year = LocalDate.now(clock).getYear();
        for (Old sheet : old) {
            notices.toMunicipality(
                    plans.of(new TeamId(sheet.team()), year),
                    "sheet-old",
                    PlanNotices.named("sheet/" + sheet.team() + "/" + sheet.since()),
                    "/aarsplan/" + sheet.team() + "/oplysninger");
        }
    }

    private record Old(UUID team, String since) {}
}
