package dk.samspil.indicators;

import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.TestMeetings;
import dk.samspil.calendar.DanishDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Founds real boards for tests, with indicators that Ballerup delivers to.
@Component
public class TestIndicators {

    private final TestCases test;
    private final TestMeetings people;
    private final IndicatorBoards boards;
    private final Indicators indicators;
    private final IndicatorValues values;
    private final IndicatorReports reports;

    TestIndicators(
            TestCases test,
            TestMeetings people,
            IndicatorBoards boards,
            Indicators indicators,
            IndicatorValues values,
            IndicatorReports reports) {
        this.test = test;
        this.people = people;
        this.boards = boards;
        this.indicators = indicators;
        this.values = values;
        this.reports = reports;
    }

    public Board board() {
        List.of(TestFora.secretary(), TestFora.member(), TestFora.secretaryElsewhere())
                .forEach(people::known);
        var id = UUID.randomUUID();
        return test.as(
                TestFora.secretary(),
                () -> {
                    boards.found(id, "Sæt " + id, 1084, "Til prøve");
                    return boards.find(id).orElseThrow();
                });
    }

    public Indicator share(Board board, String name) {
        return indicator(board, name, IndicatorKind.SHARE, "mindst 95 %", "");
    }

    public Indicator indicator(
            Board board, String name, IndicatorKind kind, String target, String figure) {
        var id = UUID.randomUUID();
        return test.as(
                TestFora.secretary(),
                () -> {
                    indicators.define(
                            new Indicator(
                                    id,
                                    board.id(),
                                    0,
                                    name,
                                    kind,
                                    "breve sendt",
                                    "alle breve",
                                    "dage",
                                    true,
                                    target,
                                    null,
                                    "Registret",
                                    figure,
                                    PeriodKind.QUARTER,
                                    151,
                                    "",
                                    "",
                                    "",
                                    "",
                                    false,
                                    0,
                                    true));
                    return indicators.find(id).orElseThrow();
                });
    }

    public IndicatorChange enter(
            Indicator indicator, Period period, String above, String below, String reason) {
        return test.as(
                TestFora.secretary(),
                () -> values.enter(indicator, reading(period, above, below, null, reason)));
    }

    static NewReading reading(
            Period period, String above, String below, @Nullable String value, String reason) {
        return new NewReading(
                period,
                new BigDecimal(above),
                new BigDecimal(below),
                value == null ? null : new BigDecimal(value),
                WaitingList.NONE,
                LocalDate.now(DanishDates.ZONE),
                Origin.TYPED,
                reason);
    }

    public IndicatorReport published(Board board, Period quarter, String reason) {
        return test.as(
                TestFora.secretary(),
                () ->
                        reports.publish(board, quarter, reason)
                                        instanceof IndicatorChange.Saved(var id)
                                ? reports.find(id).orElseThrow()
                                : null);
    }

    /// The last quarter that is over.
    public static Period quarter() {
        return Period.of(PeriodKind.QUARTER, LocalDate.now(DanishDates.ZONE)).previous();
    }
}
