package dk.samspil.advice;

import java.time.LocalDate;

/// A case on its way to the health coordinator.
///
/// @param urgent the caseworker says that it cannot wait for another meeting
/// @param urgency why; needed when the case is urgent
/// @param withoutCertificate why LÆ 265 is not there; needed when it is not
public record Referral(
        LocalDate meetingOn, boolean urgent, String urgency, String withoutCertificate) {}
