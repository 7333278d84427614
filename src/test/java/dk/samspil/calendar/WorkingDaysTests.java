package dk.samspil.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

    private final WorkingDays days = WorkingDays.danish();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14",
                "2026-05-25", "2026-06-05", "2026-12-24", "2026-12-25", "2026-12-31", "2026-11-21"
            })
    void officesAreClosedOnPublicHolidaysAndTheDaysTreatedAsSuch(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @Test
    void greatPrayerDayWasAPublicHolidayForTheLastTimeIn2023() {
        assertThat(days.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(days.minus(LocalDate.of(2023, 5, 8), 1)).isEqualTo("2023-05-04");
        assertThat(days.minus(LocalDate.of(2024, 4, 29), 1)).isEqualTo("2024-04-26");
    }

    @ParameterizedTest(name = "{2} working days before {0} is {1}")
    @CsvSource({
        // Easter 2026: Thursday 2, Friday 3 and Monday 6 April are closed
        "2026-04-14, 2026-03-26, 10",
        "2026-04-07, 2026-04-01, 1",
        // New Year: 24, 25, 26, 31 December and 1 January
        "2027-01-14, 2026-12-29, 10",
        "2026-01-02, 2025-12-30, 1",
        // summer time begins 29 March and ends 25 October 2026
        "2026-03-31, 2026-03-27, 2",
        "2026-10-27, 2026-10-23, 2"
    })
    void deadlinesCountBackwardsAndForwards(LocalDate later, LocalDate earlier, int count) {
        assertThat(days.minus(later, count)).isEqualTo(earlier);
        assertThat(days.plus(earlier, count)).isEqualTo(later);
        assertThat(days.between(earlier, later)).isEqualTo(count);
        assertThat(days.between(later, earlier)).isEqualTo(-count);
    }

    @Test
    void theDayCountedFromIsNotCountedAndNeedNotBeAWorkingDay() {
        var saturday = LocalDate.of(2026, 11, 21);
        assertThat(days.plus(saturday, 1)).isEqualTo("2026-11-23");
        assertThat(days.minus(saturday, 1)).isEqualTo("2026-11-20");
        assertThat(days.plus(saturday, 0)).isEqualTo(saturday);
    }

    @Test
    void aDeadlineInCalendarDaysRunsToTheNextWorkingDay() {
        assertThat(days.onOrAfter(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-28");
        assertThat(days.onOrBefore(LocalDate.of(2026, 12, 27))).isEqualTo("2026-12-23");
        assertThat(days.onOrAfter(LocalDate.of(2026, 11, 23))).isEqualTo("2026-11-23");
    }

    @Test
    void aClosedUnitTakesDaysAwayButReducedActivityDoesNot() {
        var easterWeek = period(LocalDate.of(2023, 4, 3), "2023-04-05", ClosingPeriod.Kind.CLOSED);
        var summer = period(LocalDate.of(2023, 7, 17), "2023-08-11", ClosingPeriod.Kind.REDUCED);
        var unit = days.except(List.of(easterWeek, summer));

        assertThat(days.plus(LocalDate.of(2023, 3, 31), 1)).isEqualTo("2023-04-03");
        assertThat(unit.plus(LocalDate.of(2023, 3, 31), 1)).isEqualTo("2023-04-11");
        assertThat(unit.isWorkingDay(LocalDate.of(2023, 7, 18))).isTrue();
    }

    private static ClosingPeriod period(LocalDate from, String to, ClosingPeriod.Kind kind) {
        return new ClosingPeriod(21084, from, LocalDate.parse(to), kind, "");
    }
}
