package dk.samspil.surveys.web;

import dk.samspil.calendar.TypedFields;
import dk.samspil.surveys.RespondentKind;
import dk.samspil.surveys.StandingRound;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// A standing round as it is typed.
///
/// @param whom what happened and who is asked, as `occasions.meeting-held=CITIZEN`
record StandingForm(
        @Nullable Integer version,
        @NotBlank @Nullable String whom,
        @NotNull @Nullable UUID questionnaire,
        @NotBlank @Size(max = 100) @Nullable String title,
        @Size(max = 1000) @Nullable String introduction,
        @NotBlank @Nullable String daysAfter,
        @NotBlank @Nullable String daysToAnswer,
        @NotBlank @Nullable String every,
        @NotBlank @Nullable String restDays) {

    static final StandingForm BLANK = new StandingForm(0, "", null, "", "", "3", "21", "1", "180");

    static StandingForm of(StandingRound standing) {
        return new StandingForm(
                standing.version(),
                standing.occasion() + "=" + standing.respondent(),
                standing.questionnaire(),
                standing.title(),
                standing.introduction(),
                Integer.toString(standing.daysAfter()),
                Integer.toString(standing.daysToAnswer()),
                Integer.toString(standing.every()),
                Integer.toString(standing.restDays()));
    }

    /// The version that was shown; -1 where the form carried none.
    int shown() {
        return version == null ? -1 : version;
    }

    void check(Errors errors) {
        between("daysAfter", daysAfter, 0, 90, errors);
        between("daysToAnswer", daysToAnswer, 1, 90, errors);
        between("every", every, 1, 100, errors);
        between("restDays", restDays, 0, 1000, errors);
        var typed = TypedFields.text(whom);
        if (!typed.isEmpty() && !typed.matches("[a-z.-]+=(MUNICIPALITY|UNIT|PHYSICIAN|CITIZEN)")) {
            errors.rejectValue("whom", "surveys.standing.refused.whom");
        }
    }

    private static void between(
            String field, @Nullable String typed, int least, int most, Errors errors) {
        var text = TypedFields.text(typed);
        if (text.isEmpty()) {
            return;
        }
        if (!text.matches("\\d{1,4}")
                || Integer.parseInt(text) < least
                || Integer.parseInt(text) > most) {
            errors.rejectValue(
                    field, "surveys.standing.wrong.number", new Object[] {least, most}, null);
        }
    }

    StandingRound standing(UUID id) {
        var parts = TypedFields.text(whom).split("=", 2);
        return new StandingRound(
                id,
                parts[0],
                RespondentKind.valueOf(parts[1]),
                TypedFields.value(questionnaire),
                TypedFields.text(title),
                TypedFields.text(introduction),
                TypedFields.number(daysAfter),
                TypedFields.number(daysToAnswer),
                TypedFields.number(every),
                TypedFields.number(restDays),
                StandingRound.State.RUNNING,
                shown());
    }
}
