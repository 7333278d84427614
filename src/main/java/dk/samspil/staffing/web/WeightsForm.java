package dk.samspil.staffing.web;

import dk.samspil.rostering.StaffingWeights;
import dk.samspil.staffing.StaffingRuns;
import dk.samspil.staffing.VersionId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the secretariat holds against each other, and how long it wants to wait.
///
/// @param from the version to begin from; null = from nothing
record WeightsForm(
        @NotNull @Min(0) @Max(10_000) @Nullable Integer anotherCoordinator,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer notTheOwn,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer travel,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer uneven,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer hundredKroner,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer change,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer otherSpecialty,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer againstWish,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer farAlone,
        @NotNull @Min(0) @Max(10_000) @Nullable Integer farKm,
        @NotNull @Min(1) @Max(StaffingRuns.MOST_SECONDS) @Nullable Integer seconds,
        @Nullable Boolean handedIn,
        @Nullable UUID from) {

    private static final int USUAL_SECONDS = 60;

    static WeightsForm of(StaffingWeights weights) {
        return new WeightsForm(
                weights.anotherCoordinator(),
                weights.notTheOwn(),
                weights.travel(),
                weights.uneven(),
                weights.hundredKroner(),
                weights.change(),
                weights.otherSpecialty(),
                weights.againstWish(),
                weights.farAlone(),
                weights.farKm(),
                USUAL_SECONDS,
                false,
                null);
    }

    /// Only for a form without errors.
    StaffingRuns.Wanted wanted(int year) {
        return new StaffingRuns.Wanted(
                year,
                Boolean.TRUE.equals(handedIn),
                Objects.requireNonNull(seconds),
                new StaffingWeights(
                        Objects.requireNonNull(anotherCoordinator),
                        Objects.requireNonNull(notTheOwn),
                        Objects.requireNonNull(travel),
                        Objects.requireNonNull(uneven),
                        Objects.requireNonNull(hundredKroner),
                        Objects.requireNonNull(change),
                        Objects.requireNonNull(otherSpecialty),
                        Objects.requireNonNull(againstWish),
                        Objects.requireNonNull(farAlone),
                        Objects.requireNonNull(farKm)),
                from == null ? null : new VersionId(from));
    }
}
