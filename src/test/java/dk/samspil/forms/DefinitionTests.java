package dk.samspil.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionTests {

    @Test
    void everyDefinitionKeepsTheRules() {
        assertThat(Definitions.read())
                .extracting(FormDefinition::id)
                .contains("PREPARATORY", "LAE261", "LAE262", "LAE265", "LAE271", "LAE272", "LAE275")
                .contains("NOTE_SYSTEMATIC", "NOTE_TEN_MINUTE", "CONSULTATION", "DECISION");
    }

    @Test
    void aDefinitionWithMistakesIsRefusedWithEachOfThem() {
        var definition =
                Definitions.read(
                        """
                        id: X
                        version: 1
                        validFrom: 2020-01-01
                        title: {da: Titel, en: Title}
                        filledBy: GP
                        sections:
                          - key: a
                            title: {da: Afsnit}
                            fields:
                              - {key: b, type: choice, label: {da: B, en: B}}
                              - {key: b, type: text, label: {da: B, en: " "}, maxLength: 5, warnLength: 5}
                              - {key: c, type: line, label: {da: C, en: C}, shownWhen: {field: z, is: [yes]}}
                        """);

        assertThat(DefinitionRules.problems(definition))
                .containsExactlyInAnyOrder(
                        "a: a translation is missing",
                        "b: options belong to choices, and choices need them",
                        "b: used twice",
                        "b: empty words",
                        "b: warns only above the limit",
                        "c: shown when an unknown field z");
        assertThatIllegalStateException()
                .isThrownBy(() -> DefinitionRules.demand("X-v2.yaml", definition))
                .withMessageContaining("X-v1.yaml");
    }

    @Test
    void anUnknownTypeOrAttributeIsRefused() {
        var start =
                "id: X\nversion: 1\nvalidFrom: 2020-01-01\nfilledBy: GP\ntitle: {da: T, en: T}\n";
        for (var rest :
                List.of(
                        "colour: red\nsections: []",
                        "sections: [{key: a, title: {da: A, en: A}, fields: [{key: b, type: song, label: {da: B, en: B}}]}]")) {
            assertThatThrownBy(() -> Definitions.read(start + rest)).hasMessageContaining("");
        }
    }
}
