package dk.samspil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void conditionsAreFoundByTheirWords() {
        assertThat(
                        Conditions.in(
                                "Patienten har slidgigt i venstre knæ\nog en depression. Blodprop i hjernen i 2019."))
                .containsExactly(
                        Condition.DEPRESSION,
                        Condition.KNEE,
                        Condition.OSTEOARTHRITIS,
                        Condition.BRAIN);
    }

    @Test
    void whatIsDeniedIsNotNamed() {
        assertThat(Conditions.in("Der er ikke tegn på leddegigt. Ingen depression eller angst."))
                .isEmpty();
        assertThat(Conditions.in("Hun kan ikke arbejde. Angst har hun haft i to år."))
                .containsExactly(Condition.ANXIETY);
    }

    @Test
    void aPartOfAWordIsNoName() {
        assertThat(Conditions.in("Rygning ophørt, hånden fodres, fodbold")).isEmpty();
    }
}
