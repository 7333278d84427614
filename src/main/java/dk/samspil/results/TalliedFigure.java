package dk.samspil.results;

import dk.samspil.indicators.Figure;
import dk.samspil.indicators.SmallNumbers;
import dk.samspil.results.AskedFigure.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figure that counts make. A mean or a share is told only where nobody can tell a count of one
/// to four from it and from the others of the same question; a sum only of five or more.
record TalliedFigure(AskedFigure asked, List<Tally> tallies) {

    /// Stands for each who was asked and could choose several, or none.
    private static final String ASKED = "*";

    Figure on(LocalDate first, @Nullable LocalDate deadline) {
        return switch (asked.what()) {
            case RATE -> ratio(first, number(of("HANDED_IN")), all(), deadline);
            case SUM -> sum(first, deadline);
            case MEAN, SHARE -> told() ? ratio(first, top(), all(), deadline) : gap(first);
        };
    }

    private Figure sum(LocalDate first, @Nullable LocalDate deadline) {
        var of = tallies.stream().filter(tally -> tally.item().equals(asked.item())).toList();
        return of.isEmpty() || small(of.getFirst().n())
                ? gap(first)
                : new Figure(
                        first, BigDecimal.ZERO, BigDecimal.ZERO, of.getFirst().sum(), deadline);
    }

    private static Figure ratio(
            LocalDate first, BigDecimal top, BigDecimal all, @Nullable LocalDate deadline) {
        return new Figure(first, top, all, null, deadline);
    }

    private static Figure gap(LocalDate first) {
        return new Figure(first, BigDecimal.ZERO, BigDecimal.ZERO, null, null);
    }

    private BigDecimal top() {
        return asked.what() == What.SHARE
                ? number(of(asked.item()))
                : tallies.stream().map(Tally::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// How many answered.
    private BigDecimal all() {
        int several = of(ASKED);
        return number(several > 0 ? several : tallies.stream().mapToInt(Tally::n).sum());
    }

    /// Whether no count, and none of those who did not choose it, is small.
    private boolean told() {
        int all = all().intValueExact();
        return !small(all)
                && tallies.stream().noneMatch(tally -> small(tally.n()) || small(all - tally.n()));
    }

    private int of(String item) {
        return tallies.stream().filter(tally -> tally.item().equals(item)).mapToInt(Tally::n).sum();
    }

    private static BigDecimal number(int n) {
        return BigDecimal.valueOf(n);
    }

    private static boolean small(int n) {
        return n > 0 && n < SmallNumbers.FEWEST;
    }
}
