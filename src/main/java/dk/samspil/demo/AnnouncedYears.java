package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.PlanningYears;
import dk.samspil.planning.YearChange;
import dk.samspil.planning.YearClosing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.stream.Stream;

/// The health unit announces its years: when there are no meetings, and fewer.
@InDemo
class AnnouncedYears {

    /// Cases are dated by working days alone: nothing is closed so near to the day of the
    /// demonstration, in days before and after it.
    private static final int OPEN_BEFORE = 20;

    private static final int OPEN_AFTER = 90;

    private final PlanningYears years;

    AnnouncedYears(PlanningYears years) {
        this.years = years;
    }

    void of(DemoCast cast, int year, LocalDate today, DemoScript script) {
        Asker secretary = cast.healthSecretary();
        script.on(
                PlanningChapter.notAfter(today, LocalDate.of(year - 1, 5, 12)),
                secretary,
                () -> {
                    var usual = years.of(secretary.organisation(), year);
                    DemoDoing.expect(
                            YearChange.Saved.class,
                            years.save(announced(usual, today), true, true));
                });
    }

    private static PlanningYear announced(PlanningYear usual, LocalDate today) {
        int year = usual.year();
        var closings =
                Stream.of(
                                closed(year, 7, 7, 0, "vinterferie"),
                                closed(year, 28, 31, 25, "sommerferie"),
                                closed(year, 42, 42, 0, "efterårsferie"))
                        .filter(
                                closing ->
                                        closing.to().isBefore(today.minusDays(OPEN_BEFORE))
                                                || closing.from()
                                                        .isAfter(today.plusDays(OPEN_AFTER)))
                        .toList();
        return new PlanningYear(
                usual.healthUnit(),
                year,
                usual.firstMeetingDay(),
                usual.lastMeetingDay(),
                usual.handInBy(),
                usual.terms(),
                closings,
                null,
                usual.version(),
                "");
    }

    private static YearClosing closed(int year, int from, int to, int share, String reason) {
        return new YearClosing(
                monday(year, from),
                monday(year, to).plusDays(4),
                share == 0 ? ClosingPeriod.Kind.CLOSED : ClosingPeriod.Kind.REDUCED,
                share,
                reason);
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }
}
