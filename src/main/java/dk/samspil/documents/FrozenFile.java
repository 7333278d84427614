package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The merged file as team and citizen received it for a meeting; it never changes.
///
/// @param meetingOn the meeting it was sent for; null when for none
/// @param editionOf the file as the team received it, of which this is the citizen's edition; null
///     for the team's own
/// @param pages with cover and contents
public record FrozenFile(
        UUID id,
        CaseId caseId,
        @Nullable LocalDate meetingOn,
        int pages,
        ContentHash content,
        List<DocumentId> documents,
        String frozenBy,
        Instant frozenAt,
        @Nullable UUID editionOf) {

    public boolean isCitizensEdition() {
        return editionOf != null;
    }
}
