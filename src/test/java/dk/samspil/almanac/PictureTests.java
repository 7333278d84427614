package dk.samspil.almanac;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.rostering.Position;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The map of Denmark as it is drawn.
class PictureTests {

    private final List<Outline.Shape> all = new Outline(JsonMapper.builder().build()).all();

    @Test
    void theOutlinesAreThoseOfTheNinetyEightMunicipalitiesInFiveRegions() {
        assertThat(all).hasSize(98).allSatisfy(shape -> assertThat(shape.rings()).isNotEmpty());
        assertThat(all)
                .extracting(Outline.Shape::region)
                .containsOnly(1081, 1082, 1083, 1084, 1085);
        assertThat(all.stream().filter(shape -> shape.region() == 1084)).hasSize(29);
    }

    @Test
    void everythingIsWithinThePicture() {
        for (int region : List.of(1081, 1082, 1083, 1084, 1085)) {
            var shapes = all.stream().filter(shape -> shape.region() == region).toList();
            var picture = Picture.of(shapes, List.of(), List.of(), Map.of());
            assertThat(picture.height()).isBetween(300, 3000);
            var numbers = Pattern.compile("(\\d+) (\\d+)");
            assertThat(picture.areas())
                    .allSatisfy(
                            area -> {
                                var each = numbers.matcher(area.path());
                                int points = 0;
                                while (each.find()) {
                                    points++;
                                    assertThat(Integer.parseInt(each.group(1))).isBetween(0, 1000);
                                    assertThat(Integer.parseInt(each.group(2)))
                                            .isBetween(0, picture.height());
                                }
                                assertThat(points).isGreaterThan(3);
                                assertThat(area.path()).startsWith("M").endsWith("Z");
                            });
        }
    }

    @Test
    void aMunicipalitysPositionLiesNearItsOutline() {
        var ballerup =
                all.stream().filter(each -> each.municipality() == 151).findFirst().orElseThrow();
        var spot = Spot.of(new Position(55.733, 12.3597));
        var east = ballerup.rings().getFirst().stream().mapToDouble(Spot::east).summaryStatistics();
        var south =
                ballerup.rings().getFirst().stream().mapToDouble(Spot::south).summaryStatistics();
        assertThat(spot.east()).isBetween(east.getMin(), east.getMax());
        assertThat(spot.south()).isBetween(south.getMin(), south.getMax());
    }

    @Test
    void theShadesOfTheLegendAreThoseOfTheMap() {
        for (int most : new int[] {0, 1, 2, 3, 4, 5, 7, 12, 100}) {
            var steps = Picture.steps(most);
            assertThat(Picture.shade(0, most)).isZero();
            assertThat(IntStream.rangeClosed(1, most).map(days -> Picture.shade(days, most)).max())
                    .isEqualTo(
                            most == 0
                                    ? java.util.OptionalInt.empty()
                                    : java.util.OptionalInt.of(4));
            assertThat(steps)
                    .hasSize(
                            (int)
                                    IntStream.rangeClosed(1, most)
                                            .map(days -> Picture.shade(days, most))
                                            .distinct()
                                            .count());
        }
    }
}
