package dk.samspil.agreements;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The terms of a cooperation agreement.
///
/// @param referralWorkingDays a case is referred at the latest so many before the meeting
/// @param screeningAnswerWorkingDays the coordinator answers within so many of the referral
/// @param screeningAnswerBeforeMeetingWorkingDays and at the latest so many before the meeting;
/// null = any time within the former
/// @param pageLimit A4 pages of a case file; null = none agreed
/// @param settlementUnitFrom from when the unit is settled by; per case before
/// @param runningCasesIncludedMonths how long after the meeting; null = without limit
/// @param overheadShare of the salary cost; null = not given
public record Terms(
        Screening screening,
        int referralWorkingDays,
        int referralWorkingDaysSicknessBenefit,
        int screeningAnswerWorkingDays,
        @Nullable Integer screeningAnswerBeforeMeetingWorkingDays,
        @Nullable Integer pageLimit,
        SettlementUnit settlementUnit,
        @Nullable LocalDate settlementUnitFrom,
        Billing billing,
        RunningCases runningCases,
        @Nullable Integer runningCasesIncludedMonths,
        int casesPerFteYear,
        @Nullable BigDecimal overheadShare,
        String source,
        String note) {

    /// What is counted when the region is paid.
    public enum SettlementUnit {
        CASE,
        MEETING_DAY
    }

    /// Paid afterwards by what was done, or beforehand by what is expected.
    public enum Billing {
        ARREARS,
        ON_ACCOUNT
    }

    /// Is advice in running cases part of the agreement?
    public enum RunningCases {
        INCLUDED,
        NEW_CASE_AFTER,
        NOT_OFFERED
    }
}
