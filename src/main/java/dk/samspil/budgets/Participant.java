package dk.samspil.budgets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An organisation that pays its part from a day on.
///
/// @param leaves the first day on which it does not; null = it stays
public record Participant(
        int organisation, String name, LocalDate joins, @Nullable LocalDate leaves) {

    boolean isIn(LocalDate day) {
        return !joins.isAfter(day) && (leaves == null || leaves.isAfter(day));
    }
}
