package dk.samspil.surveys;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.samspil.forms.FormDefinition;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What is asked, which numbers are worth a question back, and which the running system may know.
public record Questionnaire(
        FormDefinition form,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Doubt> doubts,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Known> known) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Questionnaire fromJson(String json) {
        return JSON.readValue(json, Questionnaire.class);
    }

    public String toJson() {
        return JSON.writeValueAsString(this);
    }

    public Questionnaire with(FormDefinition other) {
        return new Questionnaire(other, doubts, known);
    }

    /// What a respondent of a kind is asked.
    public Questionnaire asking(RespondentKind kind) {
        return with(form.asking(kind.name()));
    }
}
