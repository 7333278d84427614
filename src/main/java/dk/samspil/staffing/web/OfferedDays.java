package dk.samspil.staffing.web;

import dk.samspil.calendar.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The days that an external coordinator offers, as typed: one in each line.
///
/// @param unclear the first line that is no date; empty = all are
record OfferedDays(Set<LocalDate> days, Optional<String> unclear) {

    static OfferedDays read(@Nullable String typed) {
        var days = new TreeSet<LocalDate>();
        if (typed != null) {
            for (String line : typed.lines().map(String::strip).toList()) {
                if (line.isEmpty()) {
                    continue;
                }
                switch (TypedDate.read(line)) {
                    case TypedDate.Understood(var day) -> days.add(day);
                    case TypedDate.NotUnderstood _ -> {
                        return new OfferedDays(days, Optional.of(line));
                    }
                }
            }
        }
        return new OfferedDays(days, Optional.empty());
    }
}
