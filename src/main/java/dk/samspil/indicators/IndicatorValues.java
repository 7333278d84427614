package dk.samspil.indicators;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The values, entered by those who keep the board or deliver to it. None is ever changed: a
/// correction is a new edition with its reason.
@Component
@Transactional
public class IndicatorValues {

    private static final String SELECT =
            """
            select v.*, i.period, false as suppressed from indicators.value v
            join indicators.indicator i on i.id = v.indicator_id
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    IndicatorValues(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// The newest editions of a board's values, by indicator and in the order of time.
    public Map<UUID, List<Reading>> ofBoard(UUID board) {
        return newest(
                jdbc.sql(
                                SELECT
                                        + """
                                          where v.board_id = ?
                                          order by v.indicator_id, v.period_start, v.edition
                                          """)
                        .param(board)
                        .query(ReadingRow::read)
                        .list());
    }

    static Map<UUID, List<Reading>> newest(List<Reading> editions) {
        return editions.stream()
                .collect(
                        Collectors.groupingBy(
                                Reading::indicator,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), IndicatorValues::newestOf)));
    }

    /// The last edition of each period, of editions in the order of period and edition.
    public static List<Reading> newestOf(List<Reading> editions) {
        var newest = new TreeMap<Period, Reading>();
        editions.forEach(reading -> newest.put(reading.period(), reading));
        return List.copyOf(newest.values());
    }

    /// All editions of an indicator's values, in the order of period and edition.
    public List<Reading> editions(UUID indicator) {
        return jdbc.sql(SELECT + "where v.indicator_id = ? order by v.period_start, v.edition")
                .param(indicator)
                .query(ReadingRow::read)
                .list();
    }

    private Optional<Reading> newest(UUID indicator, Period period) {
        return jdbc.sql(
                        SELECT
                                + """
                                  where v.indicator_id = ? and v.period_start = ?
                                  order by v.edition desc limit 1
                                  """)
                .params(indicator, period.start())
                .query(ReadingRow::read)
                .optional();
    }

    /// Enters a value, or a new edition of one.
    public IndicatorChange enter(Indicator indicator, NewReading wanted) {
        var before = newest(indicator.id(), wanted.period()).orElse(null);
        var wrong = wanted.wrong(indicator, before, LocalDate.now(clock));
        if (wrong.isPresent()) {
            return IndicatorChange.Refused.because(wrong.get());
        }
        int rows =
                jdbc.sql(
                                """
                                insert into indicators.value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                                    ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(indicator.id())
                        .param(wanted.period().start())
                        .param(before == null ? 1 : before.edition() + 1)
                        .param(indicator.board())
                        .param(indicator.responsible())
                        .param(wanted.numerator())
                        .param(wanted.denominator())
                        .param(wanted.kept(indicator.kind()))
                        .param(wanted.waiting().referred())
                        .param(wanted.waiting().started())
                        .param(wanted.waiting().examined())
                        .param(wanted.waiting().summoned())
                        .param(wanted.waiting().waitDays())
                        .param(wanted.dataDate())
                        .param(wanted.origin().name())
                        .param(before == null ? "" : wanted.reason())
                        .param(askers.current().name())
                        .param(OffsetDateTime.now(clock))
                        .update();
        return rows == 1
                ? new IndicatorChange.Saved(indicator.id())
                : IndicatorChange.Refused.because("indicators.refused.meanwhile");
    }
}
