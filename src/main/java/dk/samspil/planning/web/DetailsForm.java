package dk.samspil.planning.web;

import dk.samspil.planning.DayDetails;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlanTerms;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is planned for a day, as typed.
record DetailsForm(
        @NotNull(message = TIMES) @Nullable LocalTime starts,
        @NotNull(message = TIMES) @Nullable LocalTime ends,
        @NotBlank(message = "{planning.needs.place}") @Size(max = LONGEST_PLACE)
                @Nullable String place,
        @NotNull(message = "{planning.needs.kind}") @Nullable DayKind kind,
        @NotNull(message = CASES)
                @Min(value = 0, message = CASES)
                @Max(value = DayDetails.MOST_CASES, message = CASES)
                @Nullable Integer cases,
        @NotNull(message = CLINICAL)
                @Min(value = 0, message = CLINICAL)
                @Max(value = DayDetails.MOST_CLINICAL, message = CLINICAL)
                @Nullable Integer clinical) {

    static final int LONGEST_PLACE = 200;
    private static final String TIMES = "{planning.needs.times}";
    private static final String CASES = "{planning.needs.cases}";
    private static final String CLINICAL = "{planning.needs.clinical}";

    static DetailsForm of(DayDetails details) {
        return new DetailsForm(
                details.starts(),
                details.ends(),
                details.place(),
                details.kind(),
                details.cases(),
                details.clinical());
    }

    /// What a new day usually is.
    static DayDetails usual(PlanTerms terms, String place) {
        return new DayDetails(
                terms.usualFrom(),
                terms.usualTo(),
                place,
                DayKind.REHABILITATION,
                (terms.fewestCases() + terms.mostCases()) / 2,
                0);
    }

    @AssertTrue(message = "{planning.needs.order}")
    boolean isInOrder() {
        return starts == null || ends == null || starts.isBefore(ends);
    }

    /// Only for a form without errors.
    DayDetails details() {
        return new DayDetails(
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends),
                Objects.requireNonNull(place).strip(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(cases),
                Objects.requireNonNull(clinical));
    }
}
