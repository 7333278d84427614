package dk.samspil.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.calendar.ClosingPeriod;
import dk.samspil.parties.TeamId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Patterns, copies and checks, without a database.
class PlanRulesTests {

    private static final PlanTerms TERMS =
            new PlanTerms(3, LocalTime.of(8, 30), LocalTime.of(16, 0), 3, 7, 25, 260);
    private static final DayDetails DETAILS =
            new DayDetails(
                    LocalTime.of(8, 30),
                    LocalTime.of(16, 0),
                    "Rådhuset",
                    DayKind.REHABILITATION,
                    5,
                    1);

    /// Hovedstaden's year 2023 as it was announced.
    private static PlanningYear year(int year, YearClosing... closings) {
        return new PlanningYear(
                21_084,
                year,
                LocalDate.of(year, 1, 2),
                LocalDate.of(year, 12, 21),
                LocalDate.of(year - 1, 9, 1),
                TERMS,
                List.of(closings),
                null,
                1,
                "");
    }

    private static YearClosing closed(String from, String to) {
        return new YearClosing(
                LocalDate.parse(from),
                LocalDate.parse(to),
                ClosingPeriod.Kind.CLOSED,
                0,
                "vinterferie");
    }

    private static YearClosing reduced(String from, String to) {
        return new YearClosing(
                LocalDate.parse(from),
                LocalDate.parse(to),
                ClosingPeriod.Kind.REDUCED,
                25,
                "sommerferie");
    }

    private static ProductionPlan plan(int year, DayDetails details, String... days) {
        return new ProductionPlan(
                null,
                new TeamId(new UUID(1, 1)),
                "Team Nord",
                "Rådhuset",
                151,
                21_084,
                year,
                PlanStatus.DRAFT,
                "",
                null,
                1,
                "",
                List.of(days).stream()
                        .map(day -> PlannedDay.of(LocalDate.parse(day), details))
                        .toList());
    }

    private static Pattern pattern(Weeks weeks, DayOfWeek... days) {
        return new Pattern(
                Set.of(days),
                weeks,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                DETAILS,
                true,
                true);
    }

    private static List<String> keys(PlanChecks.Findings found, String day) {
        return found.of(LocalDate.parse(day)).stream()
                .map(finding -> (finding.stops() ? "! " : "? ") + finding.text().key())
                .toList();
    }

    private static PlanChecks.Findings check(ProductionPlan plan, PlanningYear year) {
        return PlanChecks.of(plan, year, List.of(), 0);
    }

    @Test
    void everyTuesdayInOddWeeksLeavesOutClosedDaysAndHolidays() {
        var year = year(2023, closed("2023-02-13", "2023-02-17"));
        var proposal = pattern(Weeks.ODD, DayOfWeek.TUESDAY).on(plan(2023, DETAILS), year);

        assertThat(proposal.days())
                .extracting(PlannedDay::day)
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                .startsWith(LocalDate.of(2023, 1, 3), LocalDate.of(2023, 1, 17))
                .endsWith(LocalDate.of(2023, 12, 19))
                .doesNotContain(LocalDate.of(2023, 2, 14));
        assertThat(proposal.days()).extracting(PlannedDay::week).allMatch(week -> week % 2 == 1);
        assertThat(proposal.leftOut())
                .extracting(left -> left.day() + " " + left.reason().key())
                .containsExactly("2023-02-14 planning.check.closed");
    }

    @Test
    void theNthWeekdayIsCountedInEachMonth() {
        assertThat(days(Weeks.FIRST)).startsWith("2023-01-04", "2023-02-01", "2023-03-01");
        assertThat(days(Weeks.THIRD)).startsWith("2023-01-18", "2023-02-15", "2023-03-15");
        assertThat(days(Weeks.LAST)).startsWith("2023-01-25", "2023-02-22", "2023-03-29");
        assertThat(days(Weeks.EVERY)).hasSize(51);
        assertThat(days(Weeks.EVEN)).doesNotContainAnyElementsOf(days(Weeks.ODD));
    }

    private static List<String> days(Weeks weeks) {
        return pattern(weeks, DayOfWeek.WEDNESDAY)
                .on(plan(2023, DETAILS), year(2023))
                .days()
                .stream()
                .map(day -> day.day().toString())
                .toList();
    }

    @Test
    void aPatternLeavesWhatIsThereAloneAndCanBeToldToTakeClosedDays() {
        var year = year(2023, closed("2023-02-13", "2023-02-17"));
        var there = plan(2023, DETAILS, "2023-01-03");
        var all =
                new Pattern(
                        EnumSet.of(DayOfWeek.TUESDAY),
                        Weeks.EVERY,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 2, 28),
                        DETAILS,
                        false,
                        true);

        assertThat(all.on(there, year).days())
                .extracting(PlannedDay::day)
                .contains(LocalDate.of(2023, 2, 14))
                .doesNotContain(LocalDate.of(2023, 1, 3));
        assertThat(all.on(there, year).leftOut())
                .extracting(left -> left.reason().key())
                .containsExactly("planning.left.there");
    }

    @Test
    void copyingAYearKeepsWeekdayAndWeek() {
        var before = plan(2026, DETAILS, "2026-01-06", "2026-02-16", "2026-05-14", "2026-12-29");
        var year = year(2027, closed("2027-02-15", "2027-02-19"));
        var copy = YearCopy.of(before, plan(2027, DETAILS), year);

        assertThat(copy.days())
                .extracting(PlannedDay::day)
                .containsExactly(
                        LocalDate.of(2027, 1, 12),
                        LocalDate.of(2027, 2, 22),
                        LocalDate.of(2027, 5, 20));
        assertThat(copy.days()).extracting(PlannedDay::week).containsExactly(2, 8, 20);
        assertThat(copy.leftOut())
                .extracting(left -> left.reason().key())
                .as("2026 has a week 53")
                .containsExactly("planning.left.week");
    }

    @Test
    void aCopiedDayThatFallsOnAClosedDayOrAHolidayIsListedWithTheReason() {
        var before = plan(2026, DETAILS, "2026-02-09", "2026-03-19", "2026-06-15");
        var year = year(2027, closed("2027-02-15", "2027-02-19"));
        var copy = YearCopy.of(before, plan(2027, DETAILS), year);

        assertThat(copy.days())
                .extracting(PlannedDay::day)
                .containsExactly(LocalDate.of(2027, 6, 21));
        assertThat(copy.leftOut())
                .extracting(left -> left.day() + " " + left.reason().key())
                .containsExactly(
                        "2027-02-15 planning.check.closed", "2027-03-25 planning.check.holiday");
    }

    @Test
    void eachDayIsCheckedWithTheReason() {
        var year =
                year(2023, closed("2023-02-13", "2023-02-17"), reduced("2023-07-17", "2023-08-11"));
        var plan =
                plan(
                        2023,
                        DETAILS,
                        "2023-01-01",
                        "2023-02-14",
                        "2023-03-04",
                        "2023-04-06",
                        "2023-07-18",
                        "2023-09-05",
                        "2023-12-22");
        var found = check(plan, year);

        assertThat(keys(found, "2023-01-01"))
                .containsExactly("! planning.check.weekend", "! planning.check.first");
        assertThat(keys(found, "2023-02-14")).containsExactly("! planning.check.closed");
        assertThat(keys(found, "2023-03-04")).containsExactly("! planning.check.weekend");
        assertThat(keys(found, "2023-04-06")).containsExactly("! planning.check.holiday");
        assertThat(keys(found, "2023-07-18")).containsExactly("? planning.check.reduced");
        assertThat(keys(found, "2023-09-05")).isEmpty();
        assertThat(keys(found, "2023-12-22")).containsExactly("! planning.check.last");
        assertThat(found.stops()).isEqualTo(5);
        assertThat(found.warns()).isEqualTo(1);
    }

    @Test
    void hoursAndCasesOutsideTheUsualAreOnlyWorthALook() {
        var late =
                new DayDetails(
                        LocalTime.of(8, 0),
                        LocalTime.of(16, 30),
                        "Rådhuset",
                        DayKind.REHABILITATION,
                        9,
                        0);
        var special =
                new DayDetails(
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        "Rådhuset",
                        DayKind.SPECIAL_AGREEMENT,
                        0,
                        0);

        assertThat(keys(check(plan(2023, late, "2023-09-05"), year(2023)), "2023-09-05"))
                .containsExactly("? planning.check.hours", "? planning.check.cases");
        assertThat(keys(check(plan(2023, special, "2023-09-05"), year(2023)), "2023-09-05"))
                .isEmpty();
    }

    @Test
    void aPlaceThatAnotherTeamHasAtTheSameTimeStops() {
        var plan = plan(2023, DETAILS, "2023-09-05", "2023-09-12", "2023-09-19");
        var others =
                List.of(
                        other("2023-09-05", 9, 12, "rådhuset"),
                        other("2023-09-12", 16, 18, "Rådhuset"),
                        other("2023-09-19", 9, 12, "Biblioteket"));
        var found = PlanChecks.of(plan, year(2023), others, 0);

        assertThat(found.byDay().keySet()).containsExactly(LocalDate.of(2023, 9, 5));
        assertThat(found.stop()).isTrue();
    }

    private static OthersDay other(String day, int from, int to, String place) {
        return new OthersDay(
                LocalDate.parse(day),
                "Team Syd",
                LocalTime.of(from, 0),
                LocalTime.of(to, 0),
                place);
    }

    @Test
    void aVolumeFarFromLastYearsIsAskedAbout() {
        var days = new ArrayList<String>();
        for (int month = 1; month <= 10; month++) {
            days.add(LocalDate.of(2023, month, 9).toString());
        }
        var plan = plan(2023, DETAILS, days.toArray(String[]::new));

        assertThat(PlanChecks.of(plan, year(2023), List.of(), 9).ofPlan()).isEmpty();
        assertThat(PlanChecks.of(plan, year(2023), List.of(), 5).ofPlan())
                .extracting(finding -> finding.text().key() + finding.text().args())
                .containsExactly("planning.check.more[10, 5, 100]");
        assertThat(PlanChecks.of(plan, year(2023), List.of(), 20).ofPlan())
                .extracting(finding -> finding.text().key())
                .containsExactly("planning.check.fewer");
        assertThat(check(plan(2023, DETAILS), year(2023)).stop()).as("an empty plan").isTrue();
    }

    @Test
    void noticeIsCountedInMonthsBackFromTheDay() {
        var year = year(2023);
        var day = LocalDate.of(2023, 5, 31);

        assertThat(year.noticeBefore(day)).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(year.inTime(LocalDate.of(2023, 2, 28), day)).isTrue();
        assertThat(year.inTime(LocalDate.of(2023, 3, 1), day)).isFalse();
    }
}
