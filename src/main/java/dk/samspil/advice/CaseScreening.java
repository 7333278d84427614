package dk.samspil.advice;

import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral to the health coordinator and what was answered.
///
/// @param due when the answer must be there
/// @param urgency why it was referred later than the deadline; empty = in time
/// @param withoutCertificate why LÆ 265 is not there; empty = it is
/// @param form id of the form that the answer is written in
/// @param coordinator who has taken the case; null = nobody yet
/// @param answers what was sent; empty until then
public record CaseScreening(
        UUID id,
        CaseId caseId,
        int healthUnit,
        LocalDate referredOn,
        String referredBy,
        LocalDate meetingOn,
        LocalDate due,
        String urgency,
        String withoutCertificate,
        String form,
        int formVersion,
        boolean silenceIsSufficient,
        @Nullable UUID coordinator,
        String coordinatorName,
        ScreeningOutcome outcome,
        @Nullable LocalDate answeredOn,
        String answeredBy,
        Answers answers) {

    public boolean waits() {
        return outcome == ScreeningOutcome.WAITING;
    }
}
