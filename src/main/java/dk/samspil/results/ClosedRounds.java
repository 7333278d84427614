package dk.samspil.results;

import dk.samspil.indicators.Figure;
import dk.samspil.indicators.FigureQuery;
import dk.samspil.indicators.Span;
import dk.samspil.results.AskedFigure.What;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was answered in the newest round of a questionnaire that closed within a period. A round
/// that asks after events counts in the quarter in which it asked.
@Component
class ClosedRounds {

    private static final String ROUNDS =
            FigureQuery.PERIODS
                    + """
                      left join lateral (
                          select r.id, r.deadline from surveys.round r
                          where r.questionnaire_id = :questionnaire and r.recalled_at is null
                            and r.owner_id = nullif(current_setting('app.org', true), '')::int
                            and r.deadline < :today
                            and case when r.standing_id is null then r.deadline
                                else (r.sent_at at time zone 'Europe/Copenhagen')::date end
                                between p.first and p.last
                          order by r.deadline desc, r.sent_at desc, r.id limit 1) r on true
                      """;
    private static final String ANSWERS =
            """
            select p.first, r.deadline, coalesce(a.item, '') as item, count(a.invitation_id) as n,
                   coalesce(sum(a.number), 0) as total
            """
                    + ROUNDS
                    + """
                      left join replies.answer a on a.round_id = r.id and a.question = :question
                          and a.words is null
                      group by p.first, r.deadline, a.item order by p.first
                      """;
    private static final String RATE =
            """
            select p.first, r.deadline, coalesce(i.state, '') as item, count(i.id) as n, 0 as total
            """
                    + ROUNDS
                    + """
                      left join surveys.invitation i on i.round_id = r.id and not i.reusable
                      group by p.first, r.deadline, i.state order by p.first
                      """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(LocalDate first, @Nullable LocalDate deadline, Tally tally) {}

    /// In one statement; what is too small to be told is a gap.
    List<Figure> read(AskedFigure asked, List<Span> periods) {
        var statement =
                jdbc.sql(asked.what() == What.RATE ? RATE : ANSWERS)
                        .param("questionnaire", asked.questionnaire())
                        .param("today", LocalDate.now(clock));
        if (asked.what() != What.RATE) {
            statement = statement.param("question", asked.question());
        }
        var rows =
                FigureQuery.over(statement, periods)
                        .query(
                                (row, n) ->
                                        new Row(
                                                row.getObject("first", LocalDate.class),
                                                row.getObject("deadline", LocalDate.class),
                                                new Tally(
                                                        asked.question(),
                                                        row.getString("item"),
                                                        0,
                                                        row.getInt("n"),
                                                        row.getBigDecimal("total"))))
                        .list();
        Map<LocalDate, List<Row>> byPeriod = new LinkedHashMap<>();
        rows.forEach(
                row -> byPeriod.computeIfAbsent(row.first(), first -> new ArrayList<>()).add(row));
        return byPeriod.entrySet().stream()
                .map(
                        period ->
                                new TalliedFigure(
                                                asked,
                                                period.getValue().stream()
                                                        .map(Row::tally)
                                                        .filter(tally -> tally.n() > 0)
                                                        .toList())
                                        .on(
                                                period.getKey(),
                                                period.getValue().getFirst().deadline()))
                .toList();
    }
}
