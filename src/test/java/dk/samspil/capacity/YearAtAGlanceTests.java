package dk.samspil.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samspil.planning.PlanTerms;
import dk.samspil.planning.PlanningYear;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Position;
import dk.samspil.rostering.Wishes;
import dk.samspil.staffing.CoordinatorTerms;
import dk.samspil.staffing.KnownCoordinator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A year of two coordinators, counted by hand: week 23 of 2027 is the one from Monday 7 June.
class YearAtAGlanceTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2026, 11, 26);
    private static final PlanningYear YEAR =
            new PlanningYear(
                    21084,
                    2027,
                    LocalDate.of(2027, 1, 4),
                    LocalDate.of(2027, 12, 21),
                    LocalDate.of(2026, 9, 1),
                    new PlanTerms(3, LocalTime.of(8, 30), LocalTime.of(16, 0), 3, 7, 25, 260),
                    List.of(),
                    null,
                    1,
                    "");
    private static final KnownCoordinator ANNE = who("Anne", 2);
    private static final KnownCoordinator BO = who("Bo", 1);
    private static final List<KnownCoordinator> BOTH = List.of(ANNE, BO);

    private static KnownCoordinator who(String name, int mostAWeek) {
        return new KnownCoordinator(
                UUID.nameUUIDFromBytes(name.getBytes()),
                21084,
                name,
                Coordinator.Kind.EMPLOYED,
                List.of(
                        new CoordinatorTerms(
                                LocalDate.of(2026, 1, 1),
                                100,
                                new CoordinatorTerms.Base(151, "Ballerup", new Position(55, 12)),
                                mostAWeek,
                                20,
                                0,
                                Duties.NONE)),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Wishes.NONE,
                1,
                "");
    }

    private static DemandedDay day(LocalDate day, String municipality, int cases) {
        return new DemandedDay(
                day,
                UUID.nameUUIDFromBytes(municipality.getBytes()),
                "Team",
                municipality.length(),
                municipality,
                true,
                cases);
    }

    /// @param days how many in the week, from Monday on
    private static List<DemandedDay> week(LocalDate monday, int days) {
        var all = new ArrayList<DemandedDay>();
        for (int i = 0; i < days; i++) {
            all.add(day(monday.plusDays(i), "Ballerup", 5));
        }
        return all;
    }

    private static YearAtAGlance glance(List<DemandedDay> demand, WhatIf whatIf) {
        return YearAtAGlance.of(YEAR, BOTH, demand, whatIf);
    }

    private static YearAtAGlance.Week at(YearAtAGlance glance, LocalDate monday) {
        return glance.weeks().stream()
                .filter(week -> week.monday().equals(monday))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyWeekOfTheYearHasItsNumberCapacityAndDemand() {
        var glance = glance(week(MONDAY, 3), WhatIf.NOTHING);
        assertThat(glance.weeks()).hasSize(53);
        var week = at(glance, MONDAY);
        assertThat(week.number()).isEqualTo(23);
        assertThat(week.open()).isEqualTo(5);
        assertThat(week.load()).isEqualTo(new Load(3, 3));
        assertThat(week.load().heat()).isEqualTo(Load.Heat.HIGH);
        assertThat(glance.weeks().getFirst().monday()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(glance.weeks().getFirst().load().heat()).isEqualTo(Load.Heat.CLOSED);
    }

    @Test
    void twoMoreClosingWeeksTakeTheirCapacityAndLeaveWhatWasWanted() {
        var demand = week(MONDAY, 2);
        var then = glance(demand, new WhatIf(Set.of(23, 24), null, 0, 0, 0));
        assertThat(at(then, MONDAY).load()).isEqualTo(new Load(0, 2));
        assertThat(at(then, MONDAY.plusWeeks(1)).load().heat()).isEqualTo(Load.Heat.CLOSED);
        assertThat(then.peaks()).containsExactly(at(then, MONDAY));
        assertThat(then.whole().capacity())
                .isEqualTo(glance(demand, WhatIf.NOTHING).whole().capacity() - 6);
    }

    @Test
    void withoutOneCoordinatorTheOthersRemain() {
        var then = glance(week(MONDAY, 2), new WhatIf(Set.of(), ANNE.id(), 0, 0, 0));
        assertThat(at(then, MONDAY).load()).isEqualTo(new Load(1, 2));
    }

    @Test
    void moreCasesTakeMoreDaysAndFullerDaysFewer() {
        var demand = week(MONDAY, 2);
        var more = glance(demand, new WhatIf(Set.of(), null, 10, 0, 0));
        assertThat(at(more, MONDAY).load().demand()).isCloseTo(2.2, within(1e-9));
        assertThat(more.cases()).isCloseTo(11, within(1e-9));
        var fuller = glance(demand, new WhatIf(Set.of(), null, 0, 4.9, 6.5));
        assertThat(at(fuller, MONDAY).load().demand()).isCloseTo(2 * 4.9 / 6.5, within(1e-9));
        assertThat(fuller.cases()).isEqualTo(10);
        var fromThePlan = glance(demand, new WhatIf(Set.of(), null, 0, 0, 6));
        assertThat(at(fromThePlan, MONDAY).load().demand()).isCloseTo(2 * 5 / 6.0, within(1e-9));
    }

    @Test
    void municipalitiesAddUpToTheRegion() {
        var demand = new ArrayList<>(week(MONDAY, 2));
        demand.add(day(MONDAY.plusMonths(2), "Gladsaxe", 7));
        var glance = glance(demand, WhatIf.NOTHING);
        assertThat(glance.municipalities())
                .extracting(YearAtAGlance.Municipality::name)
                .containsExactly("Ballerup", "Gladsaxe");
        assertThat(glance.municipalities().get(1).months().get(7)).isEqualTo(1);
        assertThat(
                        glance.municipalities().stream()
                                .mapToDouble(YearAtAGlance.Municipality::days)
                                .sum())
                .isEqualTo(glance.whole().demand())
                .isEqualTo(3);
    }

    @Test
    void aPeakSaysWhatCouldBeMovedAndWhere() {
        var demand = new ArrayList<>(week(MONDAY, 5));
        demand.addAll(week(MONDAY.plusWeeks(1), 3));
        var glance = glance(demand, WhatIf.NOTHING);
        var peaks = Peak.of(glance, demand, YEAR, LONG_BEFORE);
        assertThat(peaks).hasSize(1);
        var peak = peaks.getFirst();
        assertThat(peak.week().load().missing()).isEqualTo(2);
        assertThat(peak.movable()).hasSize(4);
        assertThat(peak.more()).isEqualTo(1);
        assertThat(peak.room())
                .extracting(YearAtAGlance.Week::number)
                .as("week 24 is full")
                .containsExactly(22, 21, 25);
    }

    @Test
    void withinTheNoticeNothingIsMoved() {
        var demand = week(MONDAY, 5);
        var peak =
                Peak.of(glance(demand, WhatIf.NOTHING), demand, YEAR, MONDAY.minusMonths(1))
                        .getFirst();
        assertThat(peak.movable()).isEmpty();
        assertThat(peak.room()).as("three months from then").isEmpty();
    }
}
