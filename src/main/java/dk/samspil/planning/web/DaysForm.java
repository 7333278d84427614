package dk.samspil.planning.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The days that are chosen on the year's page.
///
/// @param details what the days that are new get
record DaysForm(
        @NotNull @Nullable Long version,
        @Nullable List<@Nullable LocalDate> days,
        @Valid @NotNull @Nullable DetailsForm details) {

    static DaysForm of(long version, Collection<LocalDate> days, DetailsForm details) {
        return new DaysForm(version, List.copyOf(days), details);
    }

    Set<LocalDate> chosen() {
        var chosen = new TreeSet<LocalDate>();
        if (days != null) {
            days.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return chosen;
    }
}
