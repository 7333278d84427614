package dk.samspil.advice.web;

import dk.samspil.advice.Referral;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A referral as typed.
///
/// @param meetingDay one of the team's coming days
/// @param otherDay typed; counts before the one chosen
record ReferralForm(
        @Nullable LocalDate meetingDay,
        @Nullable LocalDate otherDay,
        @Nullable Boolean urgent,
        @Size(max = 1000) @Nullable String urgency,
        @Size(max = 1000) @Nullable String withoutCertificate) {

    static ReferralForm empty() {
        return new ReferralForm(null, null, false, "", "");
    }

    @Nullable LocalDate day() {
        return otherDay == null ? meetingDay : otherDay;
    }

    Referral referral(LocalDate day) {
        return new Referral(
                day,
                Boolean.TRUE.equals(urgent),
                Objects.requireNonNullElse(urgency, ""),
                Objects.requireNonNullElse(withoutCertificate, ""));
    }
}
