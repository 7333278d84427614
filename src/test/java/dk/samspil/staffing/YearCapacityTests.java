package dk.samspil.staffing;

import static dk.samspil.rostering.StaffingCast.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.planning.PlanTerms;
import dk.samspil.planning.PlannedLoad;
import dk.samspil.planning.PlanningYear;
import dk.samspil.planning.YearClosing;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What coordinators can take in a month, counted by hand for May and June 2027.
class YearCapacityTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static PlanningYear year(YearClosing... closings) {
        return new PlanningYear(
                21084,
                2027,
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 12, 21),
                LocalDate.of(2026, 9, 1),
                new PlanTerms(3, LocalTime.of(8, 30), LocalTime.of(16, 0), 3, 7, 25, 260),
                List.of(closings),
                null,
                1,
                "");
    }

    private static CoordinatorTerms terms(LocalDate from, int week, int month, Duties duties) {
        return new CoordinatorTerms(
                from,
                100,
                new CoordinatorTerms.Base(151, "Ballerup", SOUTH),
                week,
                month,
                0,
                duties);
    }

    private static KnownCoordinator who(
            Coordinator.Kind kind,
            List<CoordinatorTerms> terms,
            List<Absence> absences,
            Set<LocalDate> offered) {
        return new KnownCoordinator(
                new UUID(0, 1),
                21084,
                "Anne",
                kind,
                terms,
                absences,
                offered,
                Set.of(),
                Set.of(),
                Set.of(),
                Wishes.NONE,
                1,
                "");
    }

    private static MonthOfCapacity month(int month, KnownCoordinator who, YearClosing... closings) {
        return YearCapacity.of(year(closings), List.of(who), List.of()).get(month - 1);
    }

    private static KnownCoordinator employed(int week, int month) {
        return who(
                Coordinator.Kind.EMPLOYED,
                List.of(terms(NEW_YEAR, week, month, Duties.NONE)),
                List.of(),
                Set.of());
    }

    @Test
    void limitsOfWeeksAndOfTheMonthHold() {
        // June 2027: the 1st is a Tuesday, the 5th a Saturday; five weeks, of which the last has
        // three working days.
        assertThat(month(6, employed(2, 23)).employed()).isEqualTo(5 * 2);
        assertThat(month(6, employed(5, 23)).employed()).isEqualTo(4 + 5 + 5 + 5 + 3);
        assertThat(month(6, employed(5, 12)).employed()).isEqualTo(12);
    }

    @Test
    void aPhysicianInTrainingTakesHalf() {
        var learning =
                who(
                        Coordinator.Kind.IN_TRAINING,
                        List.of(terms(NEW_YEAR, 4, 20, Duties.NONE)),
                        List.of(),
                        Set.of());
        assertThat(month(6, learning).employed()).isEqualTo(10);
    }

    @Test
    void absencesClosedDaysAndTheConferenceTakeDaysAway() {
        var fridays = new Duties(new Weekly(DayOfWeek.FRIDAY, Weekly.Weeks.EVERY), null);
        var away =
                new Absence(
                        LocalDate.of(2027, 6, 7), LocalDate.of(2027, 6, 11), Absence.Kind.HOLIDAY);
        var anne =
                who(
                        Coordinator.Kind.EMPLOYED,
                        List.of(terms(NEW_YEAR, 5, 23, fridays)),
                        List.of(away),
                        Set.of());
        assertThat(month(6, anne).employed()).isEqualTo(3 + 0 + 4 + 4 + 3);
        var closed =
                new YearClosing(
                        LocalDate.of(2027, 6, 14),
                        LocalDate.of(2027, 6, 18),
                        ClosingPeriod.Kind.CLOSED,
                        0,
                        "lukket");
        assertThat(month(6, anne, closed).employed()).isEqualTo(3 + 0 + 0 + 4 + 3);
    }

    @Test
    void preparationConsultationsTakeDaysAway() {
        // Of the Wednesdays of June 2027 the 2nd, 16th and 30th lie in even weeks.
        var consulting = new Duties(null, new Weekly(DayOfWeek.WEDNESDAY, Weekly.Weeks.EVEN));
        var anne =
                who(
                        Coordinator.Kind.EMPLOYED,
                        List.of(terms(NEW_YEAR, 5, 23, consulting)),
                        List.of(),
                        Set.of());
        assertThat(month(6, anne).employed()).isEqualTo(3 + 5 + 4 + 5 + 2);
    }

    @Test
    void aReducedWeekCountsAsItsShare() {
        var reduced =
                new YearClosing(
                        LocalDate.of(2027, 6, 7),
                        LocalDate.of(2027, 6, 18),
                        ClosingPeriod.Kind.REDUCED,
                        20,
                        "sommer");
        assertThat(month(6, employed(3, 23), reduced).employed()).isEqualTo(3 + 1 + 1 + 3 + 3);
    }

    @Test
    void newTermsHoldFromTheirDayOn() {
        var more =
                who(
                        Coordinator.Kind.EMPLOYED,
                        List.of(
                                terms(NEW_YEAR, 0, 0, Duties.NONE),
                                terms(LocalDate.of(2027, 6, 14), 2, 23, Duties.NONE)),
                        List.of(),
                        Set.of());
        assertThat(month(5, more).employed()).isZero();
        assertThat(month(6, more).employed()).isEqualTo(3 * 2);
    }

    @Test
    void externalsCountByTheDaysThatTheyOffered() {
        var external =
                who(
                        Coordinator.Kind.EXTERNAL,
                        List.of(terms(NEW_YEAR, 3, 10, Duties.NONE)),
                        List.of(),
                        Set.of(LocalDate.of(2027, 6, 8), LocalDate.of(2027, 6, 12)));
        assertThat(month(6, external).external()).as("the 12th is a Saturday").isEqualTo(1);
        assertThat(month(6, external).employed()).isZero();
    }

    @Test
    void whatIsPlannedIsTakenOff() {
        var months =
                YearCapacity.of(
                        year(), List.of(employed(2, 23)), List.of(new PlannedLoad.Month(6, 7, 5)));
        assertThat(months).hasSize(12);
        assertThat(months.get(5).left()).isEqualTo(-2);
        assertThat(months.get(6).planned()).isZero();
    }
}
