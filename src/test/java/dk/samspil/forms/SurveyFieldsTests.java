package dk.samspil.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.print.Printers;
import dk.samspil.ui.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/// The kinds of question that surveys ask beside those of the LÆ forms.
class SurveyFieldsTests {

    private static final String YAML =
            """
            id: TRIAL
            version: 1
            validFrom: 2026-01-01
            title: {da: Prøve, en: Trial}
            filledBy: RESPONDENT
            sections:
              - key: satisfaction
                title: {da: Tilfredshed, en: Satisfaction}
                fields:
                  - key: overall
                    type: SCALE
                    label: {da: Samlet, en: Overall}
                    required: true
                    options:
                      - {key: "1", label: {da: Dårligt, en: Poor}}
                      - {key: "2", label: {da: Godt, en: Good}}
              - key: volume
                title: {da: Omfang, en: Volume}
                shownWhen: {field: overall, is: ["2"]}
                asks: [MUNICIPALITY]
                fields:
                  - key: places
                    type: YEARS
                    label: {da: Pladser, en: Places}
                    required: true
                    years: [2024, 2025]
            """;

    private final Forms forms = new Forms(Printers.withMessages("forms"));
    private final FormDefinition trial = Definitions.read(YAML);

    private Answers typed(String... namesAndValues) {
        var request = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return forms.typed(trial, request);
    }

    @Test
    void theDefinitionKeepsTheRules() {
        assertThat(Forms.problems(trial)).isEmpty();
        assertThat(Forms.problems(Definitions.read(YAML.replace("key: \"2\"", "key: \"7\""))))
                .anyMatch(problem -> problem.contains("steps of a scale"));
        assertThat(Forms.problems(Definitions.read(YAML.replace("years: [2024, 2025]", ""))))
                .anyMatch(problem -> problem.contains("years"));
    }

    @Test
    void eachYearIsANumberOfItsOwn() {
        var answers = typed("f.overall", "2", "f.places.2024", "1.250", "f.places.2025", "mange");
        assertThat(answers.number("places.2024"))
                .hasValueSatisfying(n -> assertThat(n).hasToString("1250"));
        assertThat(forms.check(trial, answers).all())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.place()).isEqualTo("places.2025");
                            assertThat(finding.kind()).isEqualTo(Finding.Kind.WRONG);
                        });
        var missing = forms.check(trial, typed("f.overall", "2", "f.places.2024", "7"));
        assertThat(missing.missing()).containsExactly("places.2025");
        var view = forms.view(trial, answers, forms.check(trial, answers), Languages.DANISH);
        assertThat(view.problems().getFirst().fieldId()).isEqualTo("f-places-2025");
        assertThat(view.part("volume").questions().getFirst().says())
                .containsExactly("2024: 1.250", "2025: mange");
    }

    @Test
    void aWholePartAppliesOnlyWithItsAnswer() {
        var answers = typed("f.overall", "1");
        assertThat(forms.check(trial, answers).mayBeHandedIn()).isTrue();
        assertThat(
                        forms.view(trial, answers, Findings.NONE, Locale.ENGLISH)
                                .part("volume")
                                .applies())
                .isFalse();
    }

    @Test
    void aRespondentIsAskedTheOwnPartsOnly() {
        assertThat(trial.asking("CITIZEN").sections()).hasSize(1);
        assertThat(trial.asking("MUNICIPALITY").sections()).hasSize(2);
    }

    @Test
    void aStepThatTheScaleHasNotIsRefused() {
        assertThat(forms.check(trial, typed("f.overall", "3")).hasWrong()).isTrue();
    }
}
