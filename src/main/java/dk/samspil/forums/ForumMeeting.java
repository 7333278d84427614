package dk.samspil.forums;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A planned meeting of a forum.
///
/// @param proposalsUntil the last day on which members may propose items
/// @param publishedAt when the plan with it was published; null while only the secretariat sees it
/// @param cancelledBecause empty unless the meeting was cancelled
public record ForumMeeting(
        UUID id,
        UUID forum,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        LocalDate proposalsUntil,
        @Nullable OffsetDateTime publishedAt,
        String cancelledBecause,
        int version) {

    public boolean published() {
        return publishedAt != null;
    }

    public boolean cancelled() {
        return !cancelledBecause.isEmpty();
    }

    /// Whether both take place at the same time of the same day.
    boolean overlaps(ForumMeeting other) {
        return heldOn.equals(other.heldOn)
                && startsAt.isBefore(other.endsAt)
                && other.startsAt.isBefore(endsAt);
    }

    /// Its page for those who sit in the forum.
    public String href() {
        return "/mine-fora/moede/" + id;
    }
}
