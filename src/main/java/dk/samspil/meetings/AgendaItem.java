package dk.samspil.meetings;

import dk.samspil.cases.CaseId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case's place on the agenda, as it is kept.
record AgendaItem(
        UUID id,
        MeetingId meeting,
        CaseId caseId,
        LocalTime starts,
        int minutes,
        ItemStatus status,
        @Nullable Instant fileSentAt) {

    BookedCase on(MeetingDay day) {
        return new BookedCase(id, day, caseId, starts, minutes, status, fileSentAt);
    }
}
