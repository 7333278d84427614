package dk.samspil.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.recommendations.Goal.Specificity;
import org.junit.jupiter.api.Test;

class GoalTests {

    @Test
    void toComeIntoWorkOrAFlexJobAloneSaysLittle() {
        assertThat(work("At komme i arbejde", "", "", "", "").specificity())
                .isEqualTo(Specificity.LOW);
        assertThat(work("Et fleksjob", "12", "", "", "").specificity()).isEqualTo(Specificity.LOW);
    }

    @Test
    void anOccupationWithoutCircumstancesSaysSomeAndTellsWhatIsMissing() {
        var goal = work("Arbejde som møbelsnedker", "12", "", "", "");
        assertThat(goal.specificity()).isEqualTo(Specificity.SOME);
        assertThat(goal.missing())
                .containsExactly(
                        "recommendations.lacks.conditions",
                        "recommendations.lacks.level",
                        "recommendations.lacks.aids");
    }

    @Test
    void anOccupationWithItsCircumstancesSaysMuch() {
        assertThat(
                        work(
                                        "Møbelsnedker",
                                        "12",
                                        "Roligt værksted",
                                        "Kan stå 2 timer",
                                        "Hæve-sænke")
                                .specificity())
                .isEqualTo(Specificity.HIGH);
    }

    private static Goal work(
            String text, String hours, String conditions, String level, String aids) {
        return new Goal(GoalKind.EMPLOYMENT, text, "", hours, conditions, level, aids);
    }
}
