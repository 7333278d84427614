package dk.samspil.planning;

import dk.samspil.parties.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A team's request to change its agreed plan.
///
/// @param day to be moved or cancelled; null for an extra meeting
/// @param wanted the day instead, or the extra one; null where one is cancelled
/// @param inTime whether it was asked with the agreed notice
/// @param alternatives the days that the secretariat has proposed
public record ChangeRequest(
        RequestId id,
        PlanId plan,
        TeamId team,
        String teamName,
        int year,
        RequestKind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate wanted,
        DayDetails details,
        String reason,
        boolean inTime,
        RequestStatus status,
        List<LocalDate> alternatives,
        String answer,
        String askedBy,
        Instant askedAt,
        String answeredBy,
        @Nullable Instant answeredAt,
        long version) {

    public String href() {
        return "/aarsplan/anmodninger/" + id;
    }

    /// The day that the request is named by.
    public LocalDate about() {
        if (day != null) {
            return day;
        }
        if (wanted == null) {
            throw new IllegalStateException("a request about no day: " + id);
        }
        return wanted;
    }
}
