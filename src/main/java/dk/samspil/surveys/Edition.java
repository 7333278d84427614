package dk.samspil.surveys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a questionnaire. Once it is published it never changes.
///
/// @param id of the questionnaire, the same in all its versions
/// @param publishedAt null = a draft
/// @param lock grows with each change of the draft
public record Edition(
        UUID id,
        int version,
        Questionnaire questionnaire,
        @Nullable Instant publishedAt,
        int lock,
        String changedBy,
        Instant changedAt) {

    public boolean draft() {
        return publishedAt == null;
    }

    public String href() {
        return "/undersoegelser/skema/" + id;
    }
}
