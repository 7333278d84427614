package dk.samspil.planning.web;

import dk.samspil.planning.Pattern;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.Weeks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A pattern of days as typed: "every Tuesday in odd weeks 08:30-16, not in closing periods".
record PatternForm(
        @NotEmpty(message = "{planning.needs.weekdays}")
                @Nullable List<@Nullable DayOfWeek> weekdays,
        @NotNull @Nullable Weeks weeks,
        @NotNull @Nullable LocalDate from,
        @NotNull @Nullable LocalDate to,
        @Valid @NotNull @Nullable DetailsForm details,
        @Nullable Boolean skipClosed,
        @Nullable Boolean skipHolidays) {

    static PatternForm of(PlanningYear year, String place) {
        return new PatternForm(
                List.of(),
                Weeks.EVERY,
                year.firstMeetingDay(),
                year.lastMeetingDay(),
                DetailsForm.of(DetailsForm.usual(year.terms(), place)),
                true,
                true);
    }

    @AssertTrue(message = "{planning.needs.span}")
    boolean isOfOneSpan() {
        return from == null || to == null || !to.isBefore(from) && from.plusYears(2).isAfter(to);
    }

    public boolean on(DayOfWeek day) {
        return weekdays != null && weekdays.contains(day);
    }

    private Set<DayOfWeek> chosen() {
        return weekdays == null
                ? Set.of()
                : weekdays.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /// Only for a form without errors.
    Pattern pattern() {
        return new Pattern(
                chosen(),
                Objects.requireNonNull(weeks),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(details).details(),
                Boolean.TRUE.equals(skipClosed),
                Boolean.TRUE.equals(skipHolidays));
    }
}
