package dk.samspil.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as its receiver sees it.
///
/// @param link the page in Samspil where the receiver acts on it; empty = none
public record ReceivedMessage(
        UUID id,
        UUID caseId,
        String caseNumber,
        Channel channel,
        String senderOrganisationName,
        String subject,
        String body,
        String link,
        Instant deliveredAt,
        @Nullable Instant readAt,
        String readBy) {

    public boolean unread() {
        return readAt == null;
    }
}
