package dk.samspil.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.ui.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SplitTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static KeyModel model(long base, KeyPart... parts) {
        return new KeyModel(UUID.randomUUID(), "Model", base, List.of(parts), false);
    }

    private static KeyPart counted(String weight, String measure, int first, int last) {
        return new KeyPart(new BigDecimal(weight), measure, first, last);
    }

    private static KeyPart agreed(String weight) {
        return new KeyPart(new BigDecimal(weight), "", null, null);
    }

    private static Counted count(int organisation, String measure, int year, int value) {
        return new Counted(organisation, measure, year, BigDecimal.valueOf(value));
    }

    private static SortedMap<Integer, Long> shares(
            long ore, KeyModel model, List<Integer> participants, Split.Basis basis) {
        return switch (Split.of(ore, model, participants, basis)) {
            case Split.Shares(var shares) -> shares;
            case Split.Impossible(var reason) -> throw new AssertionError(reason.key());
        };
    }

    private static String refused(long ore, KeyModel model, List<Integer> participants) {
        return Split.of(ore, model, participants, new Split.Basis(List.of(), Map.of())).problem()
                        instanceof Text text
                ? text.key()
                : "";
    }

    @Test
    void aBaseAndTheAverageOfTwoYearsOfCoursesDecide() {
        var basis =
                new Split.Basis(
                        List.of(
                                count(1, "Forløb", 2024, 10),
                                count(1, "Forløb", 2025, 20),
                                count(2, "Forløb", 2024, 30),
                                count(2, "Forløb", 2025, 40),
                                count(2, "Forløb", 2023, 9999)),
                        Map.of());
        var model = model(10_000, counted("100", "Forløb", 2024, 2025));
        assertThat(shares(120_000, model, List.of(1, 2), basis))
                .containsExactly(Map.entry(1, 40_000L), Map.entry(2, 80_000L));
    }

    @Test
    void inhabitantsAndAgreedPercentagesAreCombinedByWeight() {
        var basis =
                new Split.Basis(
                        List.of(count(1, "Indbyggere", 2025, 25), count(2, "Indbyggere", 2025, 75)),
                        Map.of(1, BigDecimal.valueOf(60), 2, BigDecimal.valueOf(40)));
        var model = model(0, counted("50", "Indbyggere", 2025, 2025), agreed("50"));
        assertThat(shares(1000, model, List.of(1, 2), basis))
                .containsExactly(Map.entry(1, 425L), Map.entry(2, 575L));
    }

    @Test
    void whatIsLeftOverGoesToTheLargestRemainders() {
        var basis =
                new Split.Basis(
                        List.of(), Map.of(1, BigDecimal.ONE, 2, BigDecimal.ONE, 3, BigDecimal.ONE));
        assertThat(shares(100, model(0, agreed("100")), List.of(1, 2, 3), basis).values())
                .containsExactly(34L, 33L, 33L);
    }

    /// Whatever the amount, the key and the counts: the shares add up to the øre, none is more than
    /// an øre from the exact share, and the order of the participants decides nothing.
    @Test
    void sharesAlwaysAddUpToTheOre() {
        var random = new Random(11);
        for (int run = 0; run < 3000; run++) {
            int size = 1 + random.nextInt(40);
            var participants = new ArrayList<>(IntStream.range(0, size).boxed().toList());
            var counts = new ArrayList<Counted>();
            var percents = new HashMap<Integer, BigDecimal>();
            for (int each : participants) {
                counts.add(count(each, "Forløb", 2024, random.nextInt(5000)));
                counts.add(count(each, "Forløb", 2025, 1 + random.nextInt(5000)));
                percents.put(each, BigDecimal.valueOf(1 + random.nextInt(9999), 2));
            }
            long base = random.nextInt(5000);
            long ore = base * size + random.nextLong(1_000_000_000_000L - base * size);
            int weight = 1 + random.nextInt(98);
            var model =
                    model(
                            base,
                            counted(Integer.toString(weight), "Forløb", 2024, 2025),
                            agreed(Integer.toString(100 - weight)));
            var basis = new Split.Basis(counts, percents);
            var shares = shares(ore, model, participants, basis);
            assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ore);
            assertThat(shares.values()).allSatisfy(s -> assertThat(s).isGreaterThanOrEqualTo(base));
            Collections.shuffle(participants, random);
            assertThat(shares(ore, model, participants, basis)).isEqualTo(shares);
        }
    }

    @Test
    void whatCannotBeSplitSaysWhy() {
        assertThat(refused(100, model(0, agreed("100")), List.of()))
                .isEqualTo("budgets.refused.nobody");
        assertThat(refused(100, model(60), List.of(1, 2))).isEqualTo("budgets.refused.base");
        assertThat(refused(100, model(40), List.of(1, 2))).isEqualTo("budgets.refused.rest");
        assertThat(refused(100, model(50), List.of(1, 2))).isEmpty();
        assertThat(refused(100, model(0, agreed("90")), List.of(1)))
                .isEqualTo("budgets.refused.weights");
        assertThat(refused(100, model(0, agreed("100")), List.of(1)))
                .isEqualTo("budgets.refused.percent");
        assertThat(refused(100, model(0, counted("100", "Forløb", 2024, 2025)), List.of(1)))
                .isEqualTo("budgets.refused.counts");
    }

    private static Participant participant(int organisation, @Nullable LocalDate leaves) {
        return new Participant(organisation, "Nr. " + organisation, SINCE, leaves);
    }

    @Test
    void whenSomebodyLeavesTheOthersPayMoreFromThatDayOn() {
        var leaves = LocalDate.of(2028, 1, 1);
        var basis =
                new Split.Basis(
                        List.of(),
                        Map.of(
                                1, BigDecimal.valueOf(50),
                                2, BigDecimal.valueOf(30),
                                3, BigDecimal.valueOf(20)));
        var participants =
                List.of(participant(1, leaves), participant(2, null), participant(3, null));
        var comparison =
                Comparison.of(
                        1000,
                        List.of(model(0, agreed("100"))),
                        participants,
                        basis,
                        leaves.minusDays(1));
        assertThat(comparison.rows()).hasSize(3);
        assertThat(comparison.departures()).hasSize(1);
        var departure = comparison.departures().getFirst();
        assertThat(departure.leaving()).containsExactly("Nr. 1");
        assertThat(departure.moved())
                .extracting(Comparison.Moved::more)
                .containsExactly(-500L, 300L, 200L);
        assertThat(Comparison.of(1000, comparison.models(), participants, basis, leaves).rows())
                .hasSize(2);
    }

    private static PlaceCount places(String day, int inUse, int redesignated) {
        return new PlaceCount(0, LocalDate.parse(day), inUse, 0, 0, redesignated, "", "");
    }

    @Test
    void aQuarterOfThirtyTwoPlacesMayBeRedesignatedInHalfAYear() {
        var pool = new PlacePool(new UUID(0, 1), "Pladser", "Region", 32, 25, true, true);
        var today = LocalDate.of(2027, 5, 1);
        var before = List.of(places("2027-02-01", 30, 6), places("2026-12-31", 30, 8));
        assertThat(PlaceRules.most(pool)).isEqualTo(8);
        assertThat(PlaceRules.refused(pool, before, places("2027-04-01", 32, 2), today)).isEmpty();
        var refused = PlaceRules.refused(pool, before, places("2027-04-01", 30, 3), today);
        assertThat(refused.orElseThrow().key()).isEqualTo("budgets.refused.limit");
        assertThat(refused.orElseThrow().args()).containsExactly(8, 25, 32, 6, 2);
        assertThat(PlaceRules.refused(pool, before, places("2027-04-01", 33, 0), today))
                .isPresent();
        assertThat(PlaceRules.refused(pool, before, places("2027-05-02", 3, 0), today)).isPresent();
        assertThat(
                        PlaceRules.refused(
                                pool, before, places("2027-07-01", 30, 8), today.plusYears(1)))
                .as("a new half-year")
                .isEmpty();
    }
}
