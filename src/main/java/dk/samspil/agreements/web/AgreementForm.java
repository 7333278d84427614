package dk.samspil.agreements.web;

import dk.samspil.agreements.CooperationAgreement;
import dk.samspil.agreements.Screening;
import dk.samspil.agreements.Terms;
import dk.samspil.calendar.TypedFields;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an administrator types about a cooperation agreement.
///
/// @param version the one that was shown; null for a new agreement
record AgreementForm(
        @Nullable Integer version,
        @NotNull @Nullable LocalDate validFrom,
        @NotNull @Nullable Screening screening,
        @NotNull @Min(0) @Max(60) @Nullable Integer referralWorkingDays,
        @NotNull @Min(0) @Max(60) @Nullable Integer referralWorkingDaysSicknessBenefit,
        @NotNull @Min(0) @Max(60) @Nullable Integer screeningAnswerWorkingDays,
        @Min(0) @Max(60) @Nullable Integer screeningAnswerBeforeMeetingWorkingDays,
        @Min(1) @Max(2000) @Nullable Integer pageLimit,
        @NotNull Terms.@Nullable SettlementUnit settlementUnit,
        @Nullable LocalDate settlementUnitFrom,
        @NotNull Terms.@Nullable Billing billing,
        @NotNull Terms.@Nullable RunningCases runningCases,
        @Min(1) @Max(120) @Nullable Integer runningCasesIncludedMonths,
        @NotNull @Min(1) @Max(5000) @Nullable Integer casesPerFteYear,
        @DecimalMin("0") @DecimalMax("2") @Nullable BigDecimal overheadShare,
        @NotBlank @Size(max = 300) @Nullable String source,
        @Size(max = 1000) @Nullable String note) {

    static AgreementForm of(
            CooperationAgreement shown, @Nullable Integer version, @Nullable LocalDate from) {
        var t = shown.terms();
        return new AgreementForm(
                version,
                from,
                t.screening(),
                t.referralWorkingDays(),
                t.referralWorkingDaysSicknessBenefit(),
                t.screeningAnswerWorkingDays(),
                t.screeningAnswerBeforeMeetingWorkingDays(),
                t.pageLimit(),
                t.settlementUnit(),
                t.settlementUnitFrom(),
                t.billing(),
                t.runningCases(),
                t.runningCasesIncludedMonths(),
                t.casesPerFteYear(),
                t.overheadShare(),
                t.source(),
                t.note());
    }

    /// Only for a form without errors.
    Terms terms() {
        return new Terms(
                TypedFields.value(screening),
                TypedFields.value(referralWorkingDays),
                TypedFields.value(referralWorkingDaysSicknessBenefit),
                TypedFields.value(screeningAnswerWorkingDays),
                screeningAnswerBeforeMeetingWorkingDays,
                pageLimit,
                TypedFields.value(settlementUnit),
                settlementUnitFrom,
                TypedFields.value(billing),
                TypedFields.value(runningCases),
                runningCasesIncludedMonths,
                TypedFields.value(casesPerFteYear),
                overheadShare,
                TypedFields.value(source).strip(),
                TypedFields.text(note));
    }
}
