package dk.samspil.certificates;

import java.util.UUID;

/// A certificate has been answered.
///
/// @param form of the answer, such as `LAE265`
/// @param municipality that asked, on whose behalf listeners may look at the case
public record CertificateAnswered(UUID certificate, UUID caseId, String form, int municipality) {}
