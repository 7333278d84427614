package dk.samspil.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a health unit announces for a year.
///
/// @param handInBy the plans of the teams are in at the latest on this day
/// @param publishedAt null = the municipalities do not see it yet
/// @param version grows with each change; 0 = nothing was written yet, and what usually applies
/// does
public record PlanningYear(
        int healthUnit,
        int year,
        LocalDate firstMeetingDay,
        LocalDate lastMeetingDay,
        LocalDate handInBy,
        PlanTerms terms,
        List<YearClosing> closings,
        @Nullable Instant publishedAt,
        long version,
        String changedBy) {

    public boolean published() {
        return publishedAt != null;
    }

    /// The period that a day lies in; where several do, the one in which the unit is closed.
    public Optional<YearClosing> closing(LocalDate day) {
        var covering = closings.stream().filter(closing -> closing.covers(day)).toList();
        return covering.stream()
                .filter(YearClosing::closed)
                .findFirst()
                .or(() -> covering.stream().findFirst());
    }

    /// The last day on which a meeting day can be moved or cancelled with the agreed notice.
    public LocalDate noticeBefore(LocalDate day) {
        return day.minusMonths(terms.noticeMonths());
    }

    /// The first day that can be agreed on today with the agreed notice.
    public LocalDate earliest(LocalDate today) {
        return today.plusMonths(terms.noticeMonths());
    }

    public boolean inTime(LocalDate today, LocalDate day) {
        return !today.isAfter(noticeBefore(day));
    }
}
