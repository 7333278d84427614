package dk.samspil.surveys;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is to be written to somebody who is asked.
record StandingLetter(
        UUID standing,
        UUID occasion,
        RespondentKind respondent,
        String title,
        String introduction,
        String sender,
        int receiverOrganisation,
        @Nullable UUID receiverPerson,
        String receiverName,
        String code,
        LocalDate deadline) {

    /// The same event can be asked about by several standing rounds.
    UUID about() {
        return UUID.nameUUIDFromBytes((standing + "/" + occasion).getBytes(StandardCharsets.UTF_8));
    }
}
