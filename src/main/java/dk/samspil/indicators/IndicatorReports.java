package dk.samspil.indicators;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The quarterly reports: what everybody who follows a board, and the organisations of its region,
/// may read. They lie apart from the values, and numbers too small to be shown never enter them.
@Component
@Transactional
public class IndicatorReports {

    private static final String SELECT =
            """
            select r.*, b.name as board_name from indicators.report r
            join indicators.board b on b.id = r.board_id
            """;
    private static final String VALUES =
            """
            select v.*, l.period, v.report_number from indicators.published_value v
            join indicators.report_line l on l.indicator_id = v.indicator_id
                and l.report_id = :report
            where v.board_id = :board and v.report_number <= :number
            order by v.indicator_id, v.period_start, v.edition
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    IndicatorReports(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Of one board, the newest first.
    public List<IndicatorReport> of(UUID board) {
        return jdbc.sql(SELECT + "where r.board_id = ? order by r.number desc")
                .param(board)
                .query(IndicatorReports::read)
                .list();
    }

    public Optional<IndicatorReport> find(UUID id) {
        return jdbc.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(IndicatorReports::read)
                .optional();
    }

    /// What a report says, in the order of the board.
    public List<Status> lines(IndicatorReport report) {
        var values =
                jdbc.sql(VALUES)
                        .param("report", report.id())
                        .param("board", report.board())
                        .param("number", report.number())
                        .query(Published::read)
                        .list();
        var now = IndicatorValues.newest(values.stream().map(Published::reading).toList());
        var then = before(values, report.number());
        return jdbc
                .sql(
                        """
                        select l.*, o.short_name as responsible_name from indicators.report_line l
                        join parties.organisation o on o.id = l.responsible_id
                        where l.report_id = ? order by l.position, l.indicator_id
                        """)
                .param(report.id())
                .query(IndicatorReports::definition)
                .list()
                .stream()
                .map(
                        each ->
                                new Status(
                                        each,
                                        now.getOrDefault(each.id(), List.of()),
                                        latest(then, each.id())))
                .toList();
    }

    /// What the newest report said of each indicator last.
    public Map<UUID, Reading> last(List<IndicatorReport> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        var newest = reports.getFirst();
        var values =
                jdbc.sql(VALUES)
                        .param("report", newest.id())
                        .param("board", newest.board())
                        .param("number", newest.number())
                        .query(ReadingRow::read)
                        .list();
        return IndicatorValues.newest(values).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().getLast()));
    }

    private static Map<UUID, List<Reading>> before(List<Published> values, int number) {
        return IndicatorValues.newest(
                values.stream()
                        .filter(value -> value.number() < number)
                        .map(Published::reading)
                        .toList());
    }

    private static @Nullable Reading latest(Map<UUID, List<Reading>> readings, UUID indicator) {
        var of = readings.getOrDefault(indicator, List.of());
        return of.isEmpty() ? null : of.getLast();
    }

    /// Publishes the report on a quarter: everything for periods that end with it or before it.
    ///
    /// @param reason why it is published again; not read for the first
    public IndicatorChange publish(Board board, Period quarter, String reason) {
        var earlier = of(board.id());
        boolean again = earlier.stream().anyMatch(r -> r.quarter().equals(quarter));
        if (!quarter.end().isBefore(LocalDate.now(clock))) {
            return IndicatorChange.Refused.because("indicators.refused.running");
        }
        if (again && reason.isBlank()) {
            return IndicatorChange.Refused.because("indicators.refused.again");
        }
        if (nothingOn(board.id())) {
            return IndicatorChange.Refused.because("indicators.refused.empty");
        }
        var id = UUID.randomUUID();
        int number = earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
        int rows =
                jdbc.sql(
                                """
                                insert into indicators.report values (?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                id,
                                board.id(),
                                number,
                                quarter.start(),
                                again ? reason : "",
                                askers.current().name(),
                                OffsetDateTime.now(clock))
                        .update();
        if (rows == 0) {
            return IndicatorChange.Refused.because("indicators.refused.meanwhile");
        }
        writeLines(id, board.id());
        writeValues(board.id(), number, quarter.end());
        return new IndicatorChange.Saved(id);
    }

    private boolean nothingOn(UUID board) {
        return jdbc.sql(
                        """
                        select not exists (select from indicators.indicator
                            where board_id = ? and not retired)
                        """)
                .param(board)
                .query(Boolean.class)
                .single();
    }

    private void writeLines(UUID report, UUID board) {
        jdbc.sql(
                        """
                        insert into indicators.report_line
                        select ?, board_id, id, position, name, kind, numerator, denominator, unit,
                            higher_is_better, target, baseline, source, period, responsible_id,
                            responsible_person, comment, action
                        from indicators.indicator where board_id = ? and not retired
                        """)
                .params(report, board)
                .update();
    }

    private void writeValues(UUID board, int number, LocalDate until) {
        jdbc.sql(
                        """
                        insert into indicators.published_value
                        select v.indicator_id, v.period_start, v.edition, v.board_id, :number,
                            small.it, case when not small.it then v.numerator end,
                            case when not small.it then v.denominator end,
                            case when not small.it then v.value end,
                            v.referred, v.started, v.examined, v.summoned, v.wait_days,
                            v.data_date, v.origin, v.reason, v.entered_by, v.entered_at
                        from indicators.value v
                        join indicators.indicator i on i.id = v.indicator_id and not i.retired
                        cross join lateral (select i.kind in ('SHARE', 'PER_1000', 'AVERAGE')
                            and coalesce(v.denominator, 0) > 0 and v.denominator < :fewest as it) small
                        where v.board_id = :board and v.period_start + case i.period
                            when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months'
                            when 'HALF_YEAR' then interval '6 months' else interval '1 year' end
                            <= :until::date + interval '1 day'
                        on conflict do nothing
                        """)
                .param("number", number)
                .param("fewest", SmallNumbers.FEWEST)
                .param("board", board)
                .param("until", until)
                .update();
    }

    private record Published(Reading reading, int number) {

        static Published read(ResultSet row, int number) throws SQLException {
            return new Published(ReadingRow.read(row, number), row.getInt("report_number"));
        }
    }

    private static Indicator definition(ResultSet row, int number) throws SQLException {
        return DefinitionRow.read(
                row, row.getObject("indicator_id", UUID.class), "", false, 0, false);
    }

    private static IndicatorReport read(ResultSet row, int number) throws SQLException {
        return new IndicatorReport(
                row.getObject("id", UUID.class),
                row.getObject("board_id", UUID.class),
                row.getString("board_name"),
                row.getInt("number"),
                IndicatorReport.quarter(row.getObject("quarter", LocalDate.class)),
                row.getString("reason"),
                row.getString("published_by"),
                row.getObject("published_at", OffsetDateTime.class));
    }
}
