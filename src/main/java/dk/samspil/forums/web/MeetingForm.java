package dk.samspil.forums.web;

import dk.samspil.forums.ForumMeeting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is held; `cancelledBecause` is filled when it is not.
record MeetingForm(
        @NotNull @Nullable Integer version,
        @NotNull @Nullable LocalDate heldOn,
        @NotNull @Nullable LocalTime startsAt,
        @NotNull @Nullable LocalTime endsAt,
        @NotBlank @Size(max = 200) @Nullable String place,
        @NotNull @Nullable LocalDate proposalsUntil,
        @Size(max = 500) @Nullable String cancelledBecause) {

    static MeetingForm of(ForumMeeting meeting) {
        return new MeetingForm(
                meeting.version(),
                meeting.heldOn(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.place(),
                meeting.proposalsUntil(),
                meeting.cancelledBecause());
    }

    /// Only for a form without errors.
    ForumMeeting on(ForumMeeting before) {
        return new ForumMeeting(
                before.id(),
                before.forum(),
                Objects.requireNonNull(heldOn),
                Objects.requireNonNull(startsAt),
                Objects.requireNonNull(endsAt),
                Objects.requireNonNull(place).strip(),
                Objects.requireNonNull(proposalsUntil),
                before.publishedAt(),
                cancelledBecause == null ? "" : cancelledBecause.strip(),
                Objects.requireNonNull(version));
    }
}
