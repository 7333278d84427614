package dk.samspil.planning;

import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.calendar.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what the health units announce for each year.
@Component
class YearStore {

    private static final String UPSERT =
            """
            insert into planning.planning_year as y values
                (:unit, :year, :first, :last, :handInBy, :notice, :from, :to, :fewest, :most,
                 :percent, :days, :publishedAt, 1, :by, :at)
            on conflict (health_unit_id, year) do update
            set first_meeting_day = excluded.first_meeting_day,
                last_meeting_day = excluded.last_meeting_day, hand_in_by = excluded.hand_in_by,
                notice_months = excluded.notice_months, usual_from = excluded.usual_from,
                usual_to = excluded.usual_to, fewest_cases = excluded.fewest_cases,
                most_cases = excluded.most_cases, volume_percent = excluded.volume_percent,
                most_days = excluded.most_days, published_at = excluded.published_at,
                version = y.version + 1, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            where y.version = :version
            """;

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A year with its periods, in one statement.
    Optional<PlanningYear> find(int healthUnit, int year) {
        return jdbc
                .sql(
                        """
                        select y.*, c.first_day, c.last_day, c.kind, c.share, c.reason
                        from planning.planning_year y
                        left join planning.closing_period c using (health_unit_id, year)
                        where health_unit_id = ? and year = ? order by c.first_day
                        """)
                .params(healthUnit, year)
                .query(YearStore::row)
                .list()
                .stream()
                .reduce(YearStore::together);
    }

    /// What applies to a year that nobody has written anything about.
    PlanningYear usual(int healthUnit, int year) {
        var first = LocalDate.of(year, 1, 1);
        return jdbc.sql(
                        """
                        select * from planning.default_terms
                        order by valid_from > :day, abs(valid_from - :day) limit 1
                        """)
                .param("day", first)
                .query(
                        (row, n) ->
                                new PlanningYear(
                                        healthUnit,
                                        year,
                                        WorkingDays.danish().onOrAfter(first),
                                        WorkingDays.danish().onOrBefore(LocalDate.of(year, 12, 31)),
                                        LocalDate.of(
                                                year - 1,
                                                row.getInt("hand_in_month"),
                                                row.getInt("hand_in_day")),
                                        terms(row),
                                        List.of(),
                                        null,
                                        0,
                                        ""))
                .single();
    }

    /// False when somebody else has changed the year since the version that it carries.
    boolean save(PlanningYear year, @Nullable Instant publishedAt, String by, Instant at) {
        var terms = year.terms();
        int rows =
                jdbc.sql(UPSERT)
                        .param("unit", year.healthUnit())
                        .param("year", year.year())
                        .param("first", year.firstMeetingDay())
                        .param("last", year.lastMeetingDay())
                        .param("handInBy", year.handInBy())
                        .param("notice", terms.noticeMonths())
                        .param("from", terms.usualFrom())
                        .param("to", terms.usualTo())
                        .param("fewest", terms.fewestCases())
                        .param("most", terms.mostCases())
                        .param("percent", terms.volumePercent())
                        .param("days", terms.mostDays())
                        .param(
                                "publishedAt",
                                publishedAt == null ? null : publishedAt.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("version", year.version())
                        .update();
        if (rows == 1) {
            periods(year);
        }
        return rows == 1;
    }

    private void periods(PlanningYear year) {
        jdbc.sql("delete from planning.closing_period where health_unit_id = ? and year = ?")
                .params(year.healthUnit(), year.year())
                .update();
        for (YearClosing closing : year.closings()) {
            jdbc.sql("insert into planning.closing_period values (?, ?, ?, ?, ?, ?, ?)")
                    .params(year.healthUnit(), year.year(), closing.from(), closing.to())
                    .params(closing.kind().name(), closing.share(), closing.reason())
                    .update();
        }
    }

    private static PlanningYear row(ResultSet row, int number) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        var from = row.getObject("first_day", LocalDate.class);
        return new PlanningYear(
                row.getInt("health_unit_id"),
                row.getInt("year"),
                row.getObject("first_meeting_day", LocalDate.class),
                row.getObject("last_meeting_day", LocalDate.class),
                row.getObject("hand_in_by", LocalDate.class),
                terms(row),
                from == null
                        ? List.of()
                        : List.of(
                                new YearClosing(
                                        from,
                                        row.getObject("last_day", LocalDate.class),
                                        ClosingPeriod.Kind.valueOf(row.getString("kind")),
                                        row.getInt("share"),
                                        row.getString("reason"))),
                published == null ? null : published.toInstant(),
                row.getLong("version"),
                row.getString("changed_by"));
    }

    private static PlanningYear together(PlanningYear year, PlanningYear more) {
        var closings = new ArrayList<>(year.closings());
        closings.addAll(more.closings());
        return new PlanningYear(
                year.healthUnit(),
                year.year(),
                year.firstMeetingDay(),
                year.lastMeetingDay(),
                year.handInBy(),
                year.terms(),
                List.copyOf(closings),
                year.publishedAt(),
                year.version(),
                year.changedBy());
    }

    private static PlanTerms terms(ResultSet row) throws SQLException {
        return new PlanTerms(
                row.getInt("notice_months"),
                row.getObject("usual_from", LocalTime.class),
                row.getObject("usual_to", LocalTime.class),
                row.getInt("fewest_cases"),
                row.getInt("most_cases"),
                row.getInt("volume_percent"),
                row.getInt("most_days"));
    }
}
