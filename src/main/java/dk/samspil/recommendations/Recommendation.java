package dk.samspil.recommendations;

import dk.samspil.cases.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The team's recommendation in a case, as it stands now.
///
/// @param version 0 = nothing is written yet
/// @param finishedAt null = it is still being written
public record Recommendation(
        UUID id,
        CaseId caseId,
        long version,
        Content content,
        @Nullable Instant changedAt,
        String changedBy,
        @Nullable Instant finishedAt) {

    static Recommendation begun(CaseId id) {
        return new Recommendation(new UUID(0, 0), id, 0, Content.EMPTY, null, "", null);
    }

    public boolean finished() {
        return finishedAt != null;
    }
}
