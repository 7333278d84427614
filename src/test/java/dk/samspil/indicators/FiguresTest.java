package dk.samspil.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.CountedStatements;
import dk.samspil.DemoTest;
import dk.samspil.DemoWorld;
import dk.samspil.OwnerDatabase;
import dk.samspil.access.Asker;
import dk.samspil.access.Capacity;
import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the running system tells of itself, against the rows that it tells it from.
@DemoTest
class FiguresTest {

    private static final Period MONTH =
            Period.of(PeriodKind.MONTH, LocalDate.now(DanishDates.ZONE));

    @Autowired List<FigureSource> sources;
    @Autowired IndicatorFigures figures;
    @Autowired Indicators indicators;
    @Autowired IndicatorBoards boards;
    @Autowired IndicatorValues values;
    @Autowired OwnerDatabase database;
    @Autowired CountedStatements counted;
    @Autowired DemoWorld world;

    private List<Span> months(int count) {
        return Stream.iterate(MONTH, Period::previous)
                .limit(count)
                .map(month -> new Span(month.start(), month.end()))
                .toList();
    }

    private List<Figure> read(int organisation, String name, int months) {
        var source = sources.stream().filter(s -> s.knows(name)).findFirst();
        return world.as(
                Asker.system(organisation), () -> source.orElseThrow().read(name, months(months)));
    }

    private long sum(String sql) {
        var first = MONTH.start().minusMonths(23);
        return database.superuser()
                .sql(sql)
                .param("first", first)
                .param("last", MONTH.end())
                .query(Long.class)
                .single();
    }

    @Test
    void certificatesAreCountedByTheDayTheyWereDue() {
        var told = read(151, "certificates.figure.gp-in-time", 24);
        assertThat(told.stream().mapToLong(each -> each.denominator().longValue()).sum())
                .isPositive()
                .isEqualTo(
                        sum(
                                """
                                select count(*) from certificates.certificate
                                where kind = 'GP' and sender_id = 151 and status <> 'WITHDRAWN'
                                  and due between :first and :last
                                """));
        assertThat(told.stream().mapToLong(each -> each.numerator().longValue()).sum())
                .isPositive()
                .isEqualTo(
                        sum(
                                """
                                select count(*) from certificates.certificate
                                where kind = 'GP' and sender_id = 151 and status = 'ANSWERED'
                                  and closed_at < due + 1 and due between :first and :last
                                """));
    }

    @Test
    void meetingsAreCountedByTheDayTheyWereHeld() {
        var days = read(21_084, "meetings.figure.cases-per-day", 24);
        assertThat(days.stream().mapToLong(each -> each.denominator().longValue()).sum())
                .isPositive()
                .isEqualTo(
                        sum(
                                """
                                select count(*) from meetings.meeting_day where status = 'HELD'
                                  and health_unit_id = 21084 and day between :first and :last
                                """));
        var waits = read(151, "meetings.figure.days-to-meeting", 24);
        assertThat(waits.stream().mapToLong(each -> each.numerator().longValue()).sum())
                .isPositive()
                .isEqualTo(
                        sum(
                                """
                                select sum(d.day - r.opened_on) from meetings.agenda_item i
                                join meetings.meeting_day d on d.id = i.meeting_id
                                join cases.rehabilitation_case r on r.id = i.case_id
                                where i.status = 'DONE' and d.status = 'HELD'
                                  and d.municipality_id = 151 and d.day between :first and :last
                                """));
    }

    @Test
    void everyFigureIsOneStatementForHoweverManyPeriods() {
        var offered = figures.offered(List.of(21_084));
        assertThat(offered)
                .extracting(FigureSource.Offered::name)
                .contains("certificates.figure.gp-in-time", "meetings.figure.cases-per-day")
                .anyMatch(name -> name.contains("/SHARE/"))
                .anyMatch(name -> name.contains("/SUM/"))
                .anyMatch(name -> name.contains("/RATE/"));
        for (var name : offered.stream().map(FigureSource.Offered::name).toList()) {
            assertThat(counted.during(() -> read(151, name, 24)))
                    .as(name)
                    .hasSameSizeAs(counted.during(() -> read(151, name, 1)));
        }
    }

    @Test
    void fetchingEntersWhatIsNewAndNothingTwice() {
        var keeper = world.first(Capacity.FORUM_SECRETARY);
        var computed =
                world.as(
                        keeper,
                        () ->
                                boards.all().stream()
                                        .flatMap(board -> indicators.of(board.id()).stream())
                                        .filter(each -> each.figure().contains("cases-per-day"))
                                        .findFirst()
                                        .orElseThrow());
        world.outside(keeper, () -> figures.fetch(computed));
        var readings = world.as(keeper, () -> values.editions(computed.id()));
        assertThat(readings).isNotEmpty();
        assertThat(readings).extracting(Reading::origin).containsOnly(Origin.COMPUTED);
        assertThat(world.outside(keeper, () -> figures.fetch(computed))).isZero();
    }
}
