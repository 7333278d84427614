package dk.samspil.agreements;

import dk.samspil.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a region and its municipalities have agreed for a period (samarbejdsaftale).
///
/// @param region the region's id
/// @param validTo the last day; null = until further notice
/// @param version grows with each edit
public record CooperationAgreement(
        UUID id,
        int region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        Terms terms) {

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    /// The last day on which a case may be referred for a meeting; later needs an urgent case.
    public LocalDate referralDeadline(LocalDate meeting, CaseType type, WorkingDays workingDays) {
        return workingDays.minus(
                meeting,
                type == CaseType.SICKNESS_BENEFIT_3
                        ? terms.referralWorkingDaysSicknessBenefit()
                        : terms.referralWorkingDays());
    }

    /// When the health coordinator's answer is due: within the agreed days of the referral and,
    /// where agreed, so many before the meeting, whichever comes first; never before the referral
    /// itself.
    public LocalDate screeningAnswerDue(
            LocalDate referredOn, LocalDate meeting, WorkingDays workingDays) {
        var due = workingDays.plus(referredOn, terms.screeningAnswerWorkingDays());
        if (terms.screeningAnswerBeforeMeetingWorkingDays() != null) {
            var latest =
                    workingDays.minus(meeting, terms.screeningAnswerBeforeMeetingWorkingDays());
            due = latest.isBefore(due) ? latest : due;
        }
        return due.isBefore(referredOn) ? referredOn : due;
    }

    /// Is a case of the type screened before the meeting?
    public boolean screens(CaseType type) {
        return switch (terms.screening()) {
            case NONE -> false;
            case COORDINATOR_NOTE -> type != CaseType.SICKNESS_BENEFIT_3;
            case FIXED_FORM, SILENCE_IS_SUFFICIENT, ANSWER_ONLY_IF_INSUFFICIENT, PHYSICIAN_NOTE ->
                    true;
        };
    }

    /// Does no answer by the deadline mean that health is sufficiently described?
    public boolean silenceIsSufficient() {
        return terms.screening() == Screening.SILENCE_IS_SUFFICIENT
                || terms.screening() == Screening.ANSWER_ONLY_IF_INSUFFICIENT;
    }

    /// The most A4 pages that a case file may have, where the agreement says so.
    public OptionalInt pageLimit() {
        var limit = terms.pageLimit();
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /// What is counted on a day when the region is paid: cases, until the agreed unit took over.
    public Terms.SettlementUnit settlementUnit(LocalDate on) {
        var since = terms.settlementUnitFrom();
        return since != null && on.isBefore(since)
                ? Terms.SettlementUnit.CASE
                : terms.settlementUnit();
    }
}
