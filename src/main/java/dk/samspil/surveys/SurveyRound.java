package dk.samspil.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One sending of a questionnaire.
///
/// @param owner the organisation that asks
/// @param previous the round whose answers these are compared with; null = none
/// @param deadline the last day for answering, where nobody was given longer
/// @param recalledAt when the sender took it back; null = it stands
public record SurveyRound(
        UUID id,
        int owner,
        String ownerName,
        UUID questionnaire,
        int questionnaireVersion,
        String title,
        String introduction,
        RoundAccess access,
        @Nullable UUID previous,
        LocalDate deadline,
        Instant sentAt,
        @Nullable Instant recalledAt,
        String recalledBecause,
        int version,
        int invited,
        int handedIn) {

    public String href() {
        return "/undersoegelser/runde/" + id;
    }

    public boolean recalled() {
        return recalledAt != null;
    }

    /// Whether people answer without signing in.
    public boolean open() {
        return access != RoundAccess.ORGANISATIONS;
    }
}
