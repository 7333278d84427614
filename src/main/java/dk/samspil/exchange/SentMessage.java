package dk.samspil.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as its sender sees it.
///
/// @param attempts how often the delivery was tried
/// @param problem why the last attempt failed, in technical words; empty = it did not
public record SentMessage(
        UUID id,
        UUID caseId,
        String caseNumber,
        String purpose,
        Channel channel,
        String senderName,
        String receiverName,
        String subject,
        String body,
        MessageStatus status,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant recalledAt,
        @Nullable Instant nextAttemptAt,
        int attempts,
        String problem) {

    public boolean failing() {
        return !problem.isEmpty();
    }
}
