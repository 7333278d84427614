package dk.samspil.budgets;

import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a register of shared places allows.
final class PlaceRules {

    private PlaceRules() {}

    /// The most that may be re-designated in half a year: the agreed share, rounded down.
    static int most(PlacePool pool) {
        return pool.capacity() * pool.mostPercent() / 100;
    }

    static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
    }

    /// How many were re-designated in the half-year of a day.
    static int redesignated(List<PlaceCount> counts, LocalDate day) {
        return counts.stream()
                .filter(count -> halfYear(count.countedOn()).equals(halfYear(day)))
                .mapToInt(PlaceCount::redesignated)
                .sum();
    }

    /// Why a count cannot be; empty = it can.
    static Optional<Text> refused(
            PlacePool pool, List<PlaceCount> before, PlaceCount wanted, LocalDate today) {
        if (wanted.countedOn().isAfter(today)) {
            return Optional.of(Text.of("budgets.refused.future"));
        }
        if (wanted.inUse() > pool.capacity()) {
            return Optional.of(Text.of("budgets.refused.capacity", pool.capacity()));
        }
        int sofar = redesignated(before, wanted.countedOn());
        int left = most(pool) - sofar;
        if (wanted.redesignated() > 0 && wanted.redesignated() > left) {
            return Optional.of(
                    Text.of(
                            "budgets.refused.limit",
                            most(pool),
                            pool.mostPercent(),
                            pool.capacity(),
                            sofar,
                            Math.max(0, left)));
        }
        return Optional.empty();
    }
}
