package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case on the agenda of a meeting day.
///
/// @param item the booking's own id: another booking of the same case has another
/// @param fileSentAt when the case file went to team and citizen; null = not yet
public record BookedCase(
        UUID item,
        MeetingDay meeting,
        CaseId caseId,
        LocalTime starts,
        int minutes,
        ItemStatus status,
        @Nullable Instant fileSentAt) {}
