package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.results.SharedReport.Few;
import dk.samspil.results.SurveyReport.Group;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedReportTests {

    private static final SharedReport LAST =
            new SharedReport(
                    new SurveyReport(List.of(group(1, 20), group(2, 20)), List.of()),
                    OffsetDateTime.MIN,
                    "Sif");

    private static Group group(int id, int answered) {
        return new Group(id, "Region " + id, 98, answered);
    }

    private static Optional<Few> few(int first, int second, Map<Integer, Integer> stay) {
        return LAST.few(List.of(group(1, first), group(2, second)), stay);
    }

    @Test
    void nothingNewCanBeSharedAgain() {
        assertThat(few(20, 20, Map.of(1, 20, 2, 20))).isEmpty();
    }

    @Test
    void fourNewStandOutAndFiveDoNot() {
        assertThat(few(24, 20, Map.of(1, 20, 2, 20))).contains(new Few(4, "Region 1"));
        assertThat(few(25, 20, Map.of(1, 20, 2, 20))).isEmpty();
    }

    @Test
    void manyInAllAreFewInAGroup() {
        assertThat(few(30, 21, Map.of(1, 20, 2, 20))).contains(new Few(1, "Region 2"));
    }

    @Test
    void whatWasTakenOutOrHandedInAnewCountsToo() {
        assertThat(few(18, 20, Map.of(1, 18, 2, 20))).contains(new Few(2, "Region 1"));
        assertThat(few(20, 20, Map.of(1, 18, 2, 20)))
                .as("two out, and two in")
                .contains(new Few(4, "Region 1"));
        assertThat(few(23, 20, Map.of(1, 18, 2, 20))).as("two out, five in").isEmpty();
    }

    @Test
    void whereGroupsAreNotToldApartAllCount() {
        var whole = new SurveyReport(List.of(new Group(0, "", 90, 40)), List.of());
        var last = new SharedReport(whole, OffsetDateTime.MIN, "Sif");
        assertThat(last.few(List.of(new Group(0, "", 90, 43)), Map.of(0, 40)))
                .contains(new Few(3, null));
    }
}
