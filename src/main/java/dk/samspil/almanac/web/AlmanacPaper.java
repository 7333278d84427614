package dk.samspil.almanac.web;

import dk.samspil.almanac.Almanac;
import dk.samspil.almanac.Span;
import dk.samspil.almanac.TeamDay;
import dk.samspil.print.Printer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The shown days on A4: a year as twelve columns of days, a month or a week as rows of weeks.
@Component
class AlmanacPaper {

    private final Printer printer;

    AlmanacPaper(Printer printer) {
        this.printer = printer;
    }

    byte[] of(Almanac.Page page, String organisation, Locale locale) {
        var grids = Grid.of(page);
        boolean year = page.span().unit() == Span.Unit.YEAR;
        return printer.pdf(
                "print/almanac",
                Map.of(
                        "span",
                        page.span(),
                        "organisation",
                        organisation,
                        "team",
                        onlyTeam(page),
                        "year",
                        year,
                        "grids",
                        grids,
                        "rows",
                        year ? rows(grids) : List.of()),
                locale);
    }

    /// The team that all days are of; empty when they are of several.
    private static String onlyTeam(Almanac.Page page) {
        var teams = page.days().stream().map(TeamDay::wholeName).distinct().toList();
        return teams.size() == 1 ? teams.getFirst() : "";
    }

    /// The days of a year by their number in the month; null where a month has no such day.
    private static List<List<Grid.@Nullable Cell>> rows(List<Grid> months) {
        return IntStream.range(0, 31)
                .mapToObj(
                        number ->
                                months.stream()
                                        .<Grid.@Nullable Cell>map(month -> month.onThe(number))
                                        .toList())
                .toList();
    }
}
