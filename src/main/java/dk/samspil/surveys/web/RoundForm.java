package dk.samspil.surveys.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.surveys.NewRound;
import dk.samspil.surveys.RoundAccess;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// A round as it is typed.
///
/// @param id of the round, chosen when the page is opened: a page sent twice sends one round
/// @param others organisations that are asked besides, a name or number on each line
/// @param codes how many codes each gets
record RoundForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable UUID questionnaire,
        @NotBlank @Size(max = 120) @Nullable String title,
        @Size(max = 2000) @Nullable String introduction,
        @NotNull @Nullable RoundAccess access,
        @Nullable UUID previous,
        @Nullable String deadline,
        @Nullable List<Integer> receivers,
        @Size(max = 4000) @Nullable String others,
        @Pattern(regexp = "\\d{0,4}") @Nullable String codes) {

    private static final int MOST_CODES = 2000;

    static RoundForm blank(UUID id, UUID questionnaire, String title, LocalDate deadline) {
        return new RoundForm(
                id,
                questionnaire,
                title,
                "",
                RoundAccess.ORGANISATIONS,
                null,
                TypedFields.written(deadline),
                List.of(),
                "",
                "");
    }

    int codesEach() {
        return access == RoundAccess.LINK
                ? 1
                : access == RoundAccess.CODES && !TypedFields.text(codes).isEmpty()
                        ? TypedFields.number(codes)
                        : 0;
    }

    void check(Errors errors) {
        if (errors.hasFieldErrors("codes")) {
            return;
        }
        if (access == RoundAccess.CODES && (codesEach() < 1 || codesEach() > MOST_CODES)) {
            errors.rejectValue("codes", "surveys.wrong.codes");
        }
    }

    NewRound round(LocalDate day, List<Integer> all) {
        return new NewRound(
                TypedFields.value(id),
                TypedFields.value(questionnaire),
                TypedFields.text(title),
                TypedFields.text(introduction),
                TypedFields.value(access),
                previous,
                day,
                all,
                codesEach());
    }
}
