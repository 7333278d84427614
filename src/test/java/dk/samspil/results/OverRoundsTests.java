package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.forms.Field;
import dk.samspil.forms.FieldType;
import dk.samspil.forms.FilledBy;
import dk.samspil.forms.FormDefinition;
import dk.samspil.forms.Option;
import dk.samspil.forms.Section;
import dk.samspil.forms.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Rounds beside each other.
class OverRoundsTests {

    private static final int EAST = 1;
    private static final int WEST = 2;

    private static Words words(String text) {
        return new Words(text, text);
    }

    private static Field field(FieldType type, String label, int steps) {
        var options =
                IntStream.rangeClosed(1, steps)
                        .mapToObj(step -> new Option(Integer.toString(step), words("trin " + step)))
                        .toList();
        return new Field(
                "q",
                type,
                words(label),
                null,
                true,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                options,
                List.of());
    }

    private static OverRounds.Round round(
            String title, Field field, boolean suppressing, List<Tally> tallies) {
        var part = new Section("part", words("Del"), null, null, List.of(), List.of(field));
        var form =
                new FormDefinition(
                        "OWN",
                        1,
                        LocalDate.EPOCH,
                        words("Skema"),
                        null,
                        FilledBy.RESPONDENT,
                        null,
                        false,
                        List.of(part));
        var all = new Tallies(tallies);
        var groups = all.groups().stream().map(id -> new SurveyReport.Group(id, "", 0, 0)).toList();
        var report = ReportMaker.of(form, groups, all, Map.of(), suppressing);
        return new OverRounds.Round(title, LocalDate.EPOCH, form, report);
    }

    /// @param counts of the steps in the east, then in the west
    private static List<Tally> scale(int... counts) {
        var tallies = new ArrayList<Tally>();
        int steps = counts.length / 2;
        for (int i = 0; i < counts.length; i++) {
            int step = i % steps + 1;
            if (counts[i] > 0) {
                tallies.add(
                        new Tally(
                                "q",
                                Integer.toString(step),
                                i < steps ? EAST : WEST,
                                counts[i],
                                BigDecimal.valueOf((long) step * counts[i])));
            }
        }
        return tallies;
    }

    private static RoundTrend trend(OverRounds.Round now, OverRounds.Round... before) {
        return OverRounds.of(now, List.of(before)).questions().getFirst().trend();
    }

    @Test
    void theMeanOfAScaleIsFollowedInAllAndInEachRegion() {
        var scale = field(FieldType.SCALE, "Hvor godt?", 2);
        var trend =
                trend(
                        round("To", scale, false, scale(5, 5, 0, 10)),
                        round("En", scale, false, scale(10, 0, 10, 0)));
        assertThat(trend).isNotNull();
        assertThat(trend.lines()).singleElement();
        var points = trend.lines().getFirst().points();
        assertThat(points).extracting(RoundTrend.Point::round).containsExactly("En", "To");
        assertThat(points.getLast().total().number()).isEqualByComparingTo("1.75");
        assertThat(points.getLast().groups())
                .extracting(RoundTrend.Value::number)
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("2.00"));
        assertThat(trend.lines().getFirst().before()).isEqualByComparingTo("1");
    }

    @Test
    void sharesOfAnswersAreFollowedInPercentOfTheirOwnRound() {
        var choice = field(FieldType.CHOICE, "Hvad?", 2);
        var trend =
                trend(
                        round("To", choice, false, scale(5, 5, 5, 5)),
                        round("En", choice, false, scale(3, 1, 0, 0)));
        assertThat(trend.percent()).isTrue();
        assertThat(trend.lines().getFirst().points())
                .extracting(point -> point.total().number())
                .containsExactly(new BigDecimal("75"), new BigDecimal("50"));
        assertThat(trend.lines().getFirst().points().getFirst().groups().getLast())
                .as("the west was not asked")
                .isEqualTo(RoundTrend.Value.NONE);
    }

    @Test
    void whatIsHiddenInARoundIsHiddenBesideOthersAndBreaksTheCurve() {
        var scale = field(FieldType.SCALE, "Hvor godt?", 2);
        var trend =
                trend(
                        round("To", scale, true, scale(9, 9, 9, 9)),
                        round("En", scale, true, scale(2, 9, 9, 9)));
        var first = trend.lines().getFirst().points().getFirst();
        assertThat(first.groups().getFirst().hidden()).isTrue();
        assertThat(first.groups().getFirst().number()).isNull();
        var alone =
                trend(
                        round("To", scale, true, scale(9, 9, 0, 0)),
                        round("En", scale, true, scale(2, 9, 0, 0)));
        assertThat(alone.lines().getFirst().points().getFirst().total().hidden()).isTrue();
        assertThat(alone.lines().getFirst().before()).isNull();
        assertThat(alone.lines().getFirst().curve().dots()).hasSize(1);
    }

    @Test
    void aQuestionThatIsAnsweredOtherwiseIsAnother() {
        var now = field(FieldType.SCALE, "Hvor godt?", 5);
        var figures = scale(9, 9, 0, 0);
        assertThat(
                        trend(
                                round("To", now, false, figures),
                                round(
                                        "En",
                                        field(FieldType.SCALE, "Hvor godt?", 4),
                                        false,
                                        figures)))
                .isNull();
        var reworded =
                trend(
                        round("To", now, false, figures),
                        round("En", field(FieldType.SCALE, "Hvor fint?", 5), false, figures));
        assertThat(reworded.reworded())
                .singleElement()
                .satisfies(then -> assertThat(then.label().da()).isEqualTo("Hvor fint?"));
    }
}
