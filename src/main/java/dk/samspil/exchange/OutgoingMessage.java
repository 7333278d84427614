package dk.samspil.exchange;

import java.util.List;
import java.util.UUID;

/// A message to be sent, in the name of whoever is asking.
///
/// @param caseId of the case; of what it is about instead where that is no case
/// @param caseNumber as people say it, such as `26-1042`; empty = it is about no case
/// @param purpose what sort of message, such as `recommendation-letter`; part of its identity
/// @param about what it tells about, such as the recommendation's id; part of its identity
/// @param subject and body in plain text, without person numbers; a blank line parts paragraphs
/// @param link the page in Samspil where the receiver acts on it; empty = none
public record OutgoingMessage(
        UUID caseId,
        String caseNumber,
        String purpose,
        UUID about,
        Channel channel,
        Receiver receiver,
        String subject,
        String body,
        String link,
        List<Attachment> attachments) {

    public MessageId id() {
        return MessageId.of(purpose, about, receiver);
    }
}
