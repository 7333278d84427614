package dk.samspil.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.cases.Milestone;
import dk.samspil.cases.Milestone.Kind;
import dk.samspil.cases.SupportHistory.Spell;
import dk.samspil.reader.web.TimeLane.Mark;
import dk.samspil.reader.web.TimeRow.Sort;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeLineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    void anEmptyCaseHasNoPicture() {
        var line = TimeLine.of("/sager/26-1", List.of(), List.of(), List.of(), DAY);
        assertThat(line.rows()).isEmpty();
        assertThat(line.height()).isZero();
    }

    @Test
    void oneDayIsAPictureToo() {
        var line = of(milestone(DAY, Kind.CASE, null));
        assertThat(marks(line, Sort.CASE)).hasSize(1);
    }

    @Test
    void timeRunsFromLeftToRightAndEverythingIsOnThePicture() {
        var line =
                of(
                        milestone(DAY.plusYears(6), Kind.MEETING, null),
                        milestone(DAY, Kind.CASE, null),
                        milestone(DAY.plusYears(3), Kind.CASE, null));
        assertThat(line.rows()).extracting(TimeRow::on).isSorted();
        assertThat(marks(line, Sort.CASE)).extracting(Mark::x).isSorted();
        assertThat(line.lanes())
                .allSatisfy(
                        lane ->
                                assertThat(lane.marks())
                                        .allMatch(mark -> mark.x() < TimeScale.WIDTH)
                                        .allMatch(mark -> mark.y() > lane.top())
                                        .allMatch(mark -> mark.y() < lane.bottom()));
        assertThat(line.ticks()).isNotEmpty().hasSizeLessThan(14);
    }

    @Test
    void whatHappenedOnOneDayStandsAboveEachOther() {
        var line =
                TimeLine.of(
                        "/sager/26-1",
                        List.of(),
                        IntStream.range(0, 5)
                                .mapToObj(i -> milestone(DAY, Kind.CASE, null))
                                .toList(),
                        List.of(),
                        DAY);
        assertThat(marks(line, Sort.CASE)).extracting(Mark::y).doesNotHaveDuplicates();
    }

    @Test
    void anAnswerIsTiedToWhatWasAskedFor() {
        var one = UUID.randomUUID();
        var line =
                of(
                        milestone(DAY, Kind.CERTIFICATE_ASKED, one),
                        milestone(DAY.plusDays(9), Kind.CERTIFICATE_ASKED, UUID.randomUUID()),
                        milestone(DAY.plusDays(30), Kind.CERTIFICATE_ANSWERED, one));
        var lane = line.lanes().stream().filter(l -> l.sort() == Sort.CERTIFICATE).findFirst();
        assertThat(lane.orElseThrow().spans())
                .singleElement()
                .satisfies(span -> assertThat(span.from()).isLessThan(span.until()));
    }

    @Test
    void spellsOfSupportAreBarsThatRunOnUntilTodayWhileTheyLast() {
        var line =
                TimeLine.of(
                        "/sager/26-1",
                        List.of(),
                        List.of(milestone(DAY, Kind.CASE, null)),
                        List.of(
                                spell("Løn", DAY.minusYears(4), DAY.minusYears(2)),
                                spell("Sygedagpenge", DAY.minusYears(2), null),
                                new Spell("Kontanthjælp", "i flere år", null, null)),
                        DAY.plusYears(1));
        var lane = lane(line, Sort.SUPPORT);
        assertThat(lane.bars())
                .extracting(bar -> bar.row().title())
                .containsExactly("Løn", "Sygedagpenge");
        assertThat(lane.bars().getFirst().x() + lane.bars().getFirst().width())
                .isEqualTo(lane.bars().getLast().x());
        assertThat(lane.bars().getLast().width()).isGreaterThan(lane.bars().getFirst().width());
        assertThat(lane.bars()).allMatch(bar -> bar.x() + bar.width() < TimeScale.WIDTH);
        assertThat(line.unread()).extracting(Spell::written).containsExactly("i flere år");
    }

    @Test
    void whatSomebodyLivedOnLongAgoDoesNotPressTheRestTogether() {
        var line =
                TimeLine.of(
                        "/sager/26-1",
                        List.of(),
                        List.of(milestone(DAY, Kind.CASE, null)),
                        List.of(spell("Kontanthjælp", DAY.minusYears(30), DAY.minusYears(9))),
                        DAY);
        var bar = lane(line, Sort.SUPPORT).bars().getFirst();
        assertThat(bar.x()).isPositive();
        assertThat(bar.width()).isLessThan(TimeScale.WIDTH / 5);
    }

    private static TimeLane lane(TimeLine line, Sort sort) {
        return line.lanes().stream().filter(l -> l.sort() == sort).findFirst().orElseThrow();
    }

    private static Spell spell(String kind, LocalDate from, @Nullable LocalDate until) {
        return new Spell(kind, "", from, until);
    }

    private static List<Mark> marks(TimeLine line, Sort sort) {
        return line.lanes().stream()
                .filter(lane -> lane.sort() == sort)
                .flatMap(lane -> lane.marks().stream())
                .toList();
    }

    private static TimeLine of(Milestone... milestones) {
        return TimeLine.of("/sager/26-1", List.of(), List.of(milestones), List.of(), DAY);
    }

    private static Milestone milestone(LocalDate on, Kind kind, @Nullable UUID certificate) {
        return new Milestone(on, kind, Text.asItIs("noget"), certificate);
    }
}
