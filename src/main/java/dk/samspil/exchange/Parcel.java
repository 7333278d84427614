package dk.samspil.exchange;

import java.util.List;
import java.util.UUID;

/// All that leaves with one message.
record Parcel(Cover cover, List<Attachment> attachments) {

    /// The message without its attachments.
    record Cover(
            UUID id,
            Channel channel,
            String caseNumber,
            String senderOrganisationName,
            String receiverName,
            String subject,
            String body) {}
}
