package dk.samspil.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2015, 10, 20);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static List<BigDecimal> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mindst 95 %|95|YES",
                "mindst 95 %|94.9|NO",
                "Mindst 12,5|12.5|YES",
                "højst 5 pr. 1.000|5|YES",
                "højst 5 pr. 1.000|5.1|NO",
                "højst 1.250|1250|YES",
                "under 30 dage|30|NO",
                "under 30 dage|29|YES",
                "over 4|4|NO",
                "≥ 80 %|80|YES",
                "faldende|1|NOT_DECIDED",
            })
    void aTargetIsReadAsPeopleWriteIt(String typed, String value, TargetMet met) {
        assertThat(Target.read(typed).orElseThrow().judge(number(value), Trend.TOO_FEW))
                .isEqualTo(met);
    }

    @Test
    void aDirectionIsMetByTheTrendAloneAndNoValueDecidesNothing() {
        var falling = Target.read("faldende").orElseThrow();
        assertThat(falling.judge(number("9"), Trend.FALLING)).isEqualTo(TargetMet.YES);
        assertThat(falling.judge(number("9"), Trend.RISING)).isEqualTo(TargetMet.NO);
        assertThat(falling.judge(number("9"), Trend.NONE)).isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(Target.read("mindst 95 %").orElseThrow().judge(null, Trend.RISING))
                .isEqualTo(TargetMet.NOT_DECIDED);
        assertThat(Target.read("").orElseThrow()).isEqualTo(new Target.None());
        assertThat(Target.read("så godt som muligt")).isEmpty();
        assertThat(Target.read("mindst mange")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3. kvartal 2015,QUARTER,2015-07-01",
        "2015K3,QUARTER,2015-07-01",
        "Q3 2015,QUARTER,2015-07-01",
        "1-9-2015,QUARTER,2015-07-01",
        "1. halvår 2015,HALF_YEAR,2015-01-01",
        "2015H2,HALF_YEAR,2015-07-01",
        "september 2015,MONTH,2015-09-01",
        "sep. 2015,MONTH,2015-09-01",
        "2015-09,MONTH,2015-09-01",
        "2015-09-01,MONTH,2015-09-01",
        "2015,YEAR,2015-01-01",
    })
    void aPeriodIsReadAsPeopleWriteIt(String typed, PeriodKind kind, LocalDate start) {
        assertThat(Period.read(typed, kind)).contains(new Period(kind, start));
    }

    @Test
    void whatIsAnotherKindOfPeriodIsNone() {
        assertThat(Period.read("1. halvår 2015", PeriodKind.QUARTER)).isEmpty();
        assertThat(Period.read("5. kvartal 2015", PeriodKind.QUARTER)).isEmpty();
        assertThat(Period.read("3. halvår 2015", PeriodKind.HALF_YEAR)).isEmpty();
        assertThat(Period.read("13. september", PeriodKind.MONTH)).isEmpty();
        assertThat(Period.read("", PeriodKind.YEAR)).isEmpty();
        for (var kind : PeriodKind.values()) {
            var period = Period.of(kind, TODAY);
            assertThat(Period.read(period.words(Locale.of("da")), kind)).contains(period);
            assertThat(period.previous().next()).isEqualTo(period);
            assertThat(period.previous().until(period.next())).isEqualTo(2);
            assertThat(period.end()).isAfterOrEqualTo(TODAY);
        }
    }

    @Test
    void aTrendIsSeenInSixValuesThatAllRiseAndNeverInFive() {
        assertThat(Trend.of(numbers(1, 2, 3, 4, 5))).isEqualTo(Trend.TOO_FEW);
        assertThat(Trend.of(numbers(1, 2, 3, 4, 5, 6))).isEqualTo(Trend.RISING);
        assertThat(Trend.of(numbers(9, 8, 7, 6, 5, 4))).isEqualTo(Trend.FALLING);
        assertThat(Trend.of(numbers(5, 5, 5, 5, 5, 5))).isEqualTo(Trend.NONE);
        assertThat(Trend.of(numbers(1, 9, 2, 8, 3, 7))).isEqualTo(Trend.NONE);
    }

    @Test
    void onlyTheLatestTwelveValuesCount() {
        var values = new ArrayList<>(numbers(90, 80, 70, 60, 50, 40, 30, 20));
        values.addAll(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        assertThat(Trend.of(values)).isEqualTo(Trend.RISING);
    }

    /// All 720 orders of six values: the test errs in at most five percent of them, as it says.
    @Test
    void amongAllOrdersOfSixValuesAtMostFivePercentLookLikeATrend() {
        var orders = new ArrayList<int[]>();
        permute(new int[] {1, 2, 3, 4, 5, 6}, 0, orders);
        assertThat(orders).hasSize(720);
        long trends = orders.stream().filter(o -> Trend.of(numbers(o)) != Trend.NONE).count();
        assertThat(trends).isBetween(1L, 36L);
        long steep = orders.stream().filter(order -> score(order) >= 11).count();
        assertThat(Trend.atLeast(6, 11)).isEqualTo(steep / 720.0);
    }

    @Test
    void noiseRarelyLooksLikeATrendAndASlopeMostlyDoes() {
        var random = new Random(7);
        int falseAlarms = 0;
        int found = 0;
        for (int run = 0; run < 2000; run++) {
            var noise = random.ints(12, 0, 1000).toArray();
            falseAlarms += Trend.of(numbers(noise)) == Trend.NONE ? 0 : 1;
            var slope = IntStream.range(0, 12).map(i -> noise[i] + 120 * i).toArray();
            found += Trend.of(numbers(slope)) == Trend.RISING ? 1 : 0;
        }
        assertThat(falseAlarms).isBetween(40, 120);
        assertThat(found).isGreaterThan(1700);
    }

    private static int score(int[] order) {
        int score = 0;
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                score += Integer.compare(order[j], order[i]);
            }
        }
        return score;
    }

    private static void permute(int[] order, int at, List<int[]> into) {
        if (at == order.length) {
            into.add(order.clone());
        }
        for (int i = at; i < order.length; i++) {
            var next = order.clone();
            next[at] = order[i];
            next[i] = order[at];
            permute(next, at + 1, into);
        }
    }

    static Indicator indicator(IndicatorKind kind, String target) {
        return new Indicator(
                new UUID(0, 1),
                new UUID(0, 2),
                1,
                "Breve",
                kind,
                "sendt",
                "alle",
                "dage",
                true,
                target,
                null,
                "Registret",
                "",
                PeriodKind.QUARTER,
                151,
                "Ballerup",
                "",
                "",
                "",
                false,
                1,
                true);
    }

    static Reading reading(String start, int edition, @Nullable String value) {
        return new Reading(
                new UUID(0, 1),
                new Period(PeriodKind.QUARTER, LocalDate.parse(start)),
                edition,
                null,
                null,
                value == null ? null : number(value),
                WaitingList.NONE,
                LocalDate.parse(start).plusMonths(3),
                Origin.TYPED,
                "",
                false,
                "Line",
                OffsetDateTime.MIN);
    }

    @Test
    void aStatusShowsGapsAndWhatHasChangedSinceTheLastReport() {
        var status =
                new Status(
                        indicator(IndicatorKind.SHARE, "mindst 95 %"),
                        List.of(reading("2014-10-01", 1, "71"), reading("2015-07-01", 1, "81")),
                        reading("2015-04-01", 1, "84"));
        assertThat(status.spots())
                .extracting(Status.Spot::value)
                .containsExactly(number("71"), null, null, number("81"));
        assertThat(status.change()).contains(number("-3"));
        assertThat(status.better()).contains(false);
        assertThat(status.met()).isEqualTo(TargetMet.NO);
        assertThat(status.trend()).isEqualTo(Trend.TOO_FEW);
        assertThat(new Status(status.indicator(), List.of(), null).change()).isEmpty();
    }

    private static String wrong(
            IndicatorKind kind,
            @Nullable String above,
            @Nullable String below,
            @Nullable String value,
            @Nullable Reading before,
            String reason) {
        return new NewReading(
                        new Period(PeriodKind.QUARTER, LocalDate.of(2015, 7, 1)),
                        above == null ? null : number(above),
                        below == null ? null : number(below),
                        value == null ? null : number(value),
                        WaitingList.NONE,
                        TODAY,
                        Origin.TYPED,
                        reason)
                .wrong(indicator(kind, ""), before, TODAY)
                .orElse("");
    }

    @Test
    void aValueIsRefusedForWhatIsWrongWithIt() {
        var share = IndicatorKind.SHARE;
        assertThat(wrong(share, "81", "100", null, null, "")).isEmpty();
        assertThat(wrong(share, "81", null, null, null, "")).isEqualTo("indicators.refused.half");
        assertThat(wrong(share, "81", "80", null, null, "")).isEqualTo("indicators.refused.parts");
        assertThat(wrong(IndicatorKind.AVERAGE, "81", "8", null, null, "")).isEmpty();
        assertThat(wrong(IndicatorKind.NUMBER, "81", "8", null, null, ""))
                .isEqualTo("indicators.refused.parts");
        assertThat(wrong(share, null, null, "101", null, "")).isEqualTo("indicators.refused.share");
        assertThat(wrong(share, null, null, null, null, ""))
                .isEqualTo("indicators.refused.nothing");
        var before = reading("2015-07-01", 1, "80");
        assertThat(wrong(share, null, null, "81", before, " "))
                .isEqualTo("indicators.refused.reason");
        assertThat(wrong(share, null, null, "81", before, "Talt forkert")).isEmpty();
    }

    @Test
    void aShareOfNothingIsNoValue() {
        var reading =
                new NewReading(
                        new Period(PeriodKind.QUARTER, LocalDate.of(2015, 7, 1)),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        WaitingList.NONE,
                        TODAY,
                        Origin.COMPUTED,
                        "");
        assertThat(reading.kept(IndicatorKind.SHARE)).isNull();
        assertThat(IndicatorKind.SHARE.value(number("81"), number("100")))
                .isEqualByComparingTo("81");
        assertThat(IndicatorKind.PER_1000.value(number("5"), number("2000")))
                .isEqualByComparingTo("2.5");
        assertThat(SmallNumbers.isSmall(number("4"))).isTrue();
        assertThat(SmallNumbers.isSmall(number("5"))).isFalse();
        assertThat(SmallNumbers.isSmall(number("0"))).isFalse();
    }
}
