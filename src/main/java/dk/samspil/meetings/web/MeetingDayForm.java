package dk.samspil.meetings.web;

import dk.samspil.meetings.NewMeetingDay;
import dk.samspil.parties.TeamId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting day to be planned.
record MeetingDayForm(
        @NotNull(message = "{meetings.needs.team}") @Nullable UUID team,
        @NotNull(message = "{meetings.needs.day}") @Nullable LocalDate day,
        @NotNull(message = "{meetings.needs.starts}") @Nullable LocalTime starts,
        @NotNull(message = MINUTES)
                @Min(value = 10, message = MINUTES)
                @Max(value = 240, message = MINUTES)
                @Nullable Integer minutes,
        @NotNull(message = SLOTS) @Min(value = 1, message = SLOTS) @Max(value = 20, message = SLOTS)
                @Nullable Integer slots,
        @NotBlank(message = "{meetings.needs.place}") @Size(max = 200) @Nullable String place,
        @Valid @Nullable TableForm who) {

    MeetingDayForm {
        who = Objects.requireNonNullElse(who, TableForm.EMPTY);
    }

    private static final String MINUTES = "{meetings.needs.minutes}";
    private static final String SLOTS = "{meetings.needs.slots}";

    NewMeetingDay wanted() {
        TableForm table = Objects.requireNonNull(who);
        return new NewMeetingDay(
                new TeamId(Objects.requireNonNull(team)),
                Objects.requireNonNull(day),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(minutes),
                Objects.requireNonNull(slots),
                Objects.requireNonNull(place).strip(),
                Objects.requireNonNull(table.leader()),
                Objects.requireNonNull(table.minuteTaker()),
                table.coordinator(),
                table.places());
    }
}
