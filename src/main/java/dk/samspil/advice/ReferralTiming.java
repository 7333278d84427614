package dk.samspil.advice;

import java.time.LocalDate;

/// What a meeting day means for a referral today.
///
/// @param deadline the last day to refer for that meeting, unless the case is urgent
/// @param answerDue when the coordinator must have answered
/// @param screened false: the agreement has no screening for the case
public record ReferralTiming(
        LocalDate meetingOn,
        LocalDate deadline,
        LocalDate today,
        LocalDate answerDue,
        boolean screened) {

    public boolean late() {
        return deadline.isBefore(today);
    }
}
