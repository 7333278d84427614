package dk.samspil.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.rostering.Position;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Places on both sides of the coast and the border.
class OutlinedDenmarkTests {

    private final OutlinedDenmark denmark = new OutlinedDenmark(new Outline(new JsonMapper()));

    private boolean holds(double latitude, double longitude) {
        return denmark.holds(new Position(latitude, longitude));
    }

    @Test
    void townsAndIslandsAreInDenmark() {
        assertThat(holds(55.6761, 12.5683)).as("Copenhagen").isTrue();
        assertThat(holds(55.1003, 14.7065)).as("Rønne").isTrue();
        assertThat(holds(57.7209, 10.5839)).as("Skagen").isTrue();
        assertThat(holds(54.9090, 9.7922)).as("Sønderborg").isTrue();
    }

    @Test
    void whatLiesAcrossTheSoundTheBorderAndAtSeaIsNot() {
        assertThat(holds(55.6050, 13.0038)).as("Malmø").isFalse();
        assertThat(holds(56.2000, 12.7000)).as("where Bornholm is drawn").isFalse();
        assertThat(holds(54.7837, 9.4360)).as("Flensborg").isFalse();
        assertThat(holds(56.0, 7.0)).as("the North Sea").isFalse();
        assertThat(holds(12.5683, 55.6761)).as("the wrong way round").isFalse();
    }
}
