package dk.samspil.surveys;

import dk.samspil.exchange.Receiver;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// Something that happened and that somebody can be asked about.
///
/// @param what happened, one of the keys that an {@link OccasionSource} offers
/// @param about the event's own id: the same one told twice is asked about once
/// @param unit the organisation whose standing rounds ask about it
/// @param group the municipality under which the answer is counted
public record Occasion(
        String what,
        UUID about,
        int unit,
        int group,
        LocalDate on,
        RespondentKind respondent,
        Receiver receiver) {

    UUID id() {
        var name =
                what
                        + "/"
                        + about
                        + "/"
                        + respondent
                        + "/"
                        + receiver.organisation()
                        + "/"
                        + receiver.person();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
