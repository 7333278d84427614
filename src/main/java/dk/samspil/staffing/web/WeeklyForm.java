package dk.samspil.staffing.web;

import dk.samspil.rostering.Weekly;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A fixed weekday as it is chosen; one without a day is none.
record WeeklyForm(@Nullable DayOfWeek day, Weekly.@Nullable Weeks weeks) {

    static WeeklyForm of(@Nullable Weekly weekly) {
        return weekly == null
                ? new WeeklyForm(null, null)
                : new WeeklyForm(weekly.weekday(), weekly.weeks());
    }

    static @Nullable Weekly weekly(@Nullable WeeklyForm chosen) {
        return chosen == null || chosen.day == null
                ? null
                : new Weekly(
                        chosen.day, Objects.requireNonNullElse(chosen.weeks, Weekly.Weeks.EVERY));
    }
}
