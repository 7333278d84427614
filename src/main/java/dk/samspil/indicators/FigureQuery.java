package dk.samspil.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Asks for the figures of many periods in one statement, which begins its rows with {@link
/// #PERIODS} and selects `first`, `numerator` and `denominator`.
public final class FigureQuery {

    /// The periods, as rows `p (first, last)`.
    public static final String PERIODS =
            "from unnest(:first::date[], :last::date[]) p (first, last)\n";

    private FigureQuery() {}

    public static List<Figure> ask(StatementSpec statement, List<Span> periods) {
        return over(statement, periods)
                .query(
                        (row, n) ->
                                new Figure(
                                        row.getObject("first", LocalDate.class),
                                        row.getBigDecimal("numerator"),
                                        row.getBigDecimal("denominator"),
                                        null,
                                        null))
                .list();
    }

    /// The statement with its periods.
    public static StatementSpec over(StatementSpec statement, List<Span> periods) {
        return statement
                .param("first", days(periods, Span::first))
                .param("last", days(periods, Span::last));
    }

    private static String[] days(List<Span> periods, Function<Span, LocalDate> day) {
        return periods.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }
}
