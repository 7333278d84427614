package dk.samspil.exchange;

import java.util.UUID;

/// A message has reached its receiver.
///
/// @param senderOrganisation on whose behalf listeners may look at the case
public record MessageDelivered(
        UUID message, UUID caseId, String purpose, UUID about, int senderOrganisation) {}
