package dk.samspil.rostering;

import static dk.samspil.rostering.StaffingCast.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// What is proven, and that the search comes down to it.
class LeastCostTests {

    private static final int FEW = 9;

    /// Tries every plan of a few days.
    private static final class Every {

        private final YearInNumbers year;
        private final Board board;
        private int open = Integer.MAX_VALUE;
        private long cost;

        Every(StaffingPlan plan) {
            year = new YearInNumbers(plan);
            board = new Board(year);
            from(0);
        }

        private void from(int day) {
            if (day == year.days) {
                if (board.open() < open || board.open() == open && board.soft() < cost) {
                    open = board.open();
                    cost = board.soft();
                }
                return;
            }
            if (!year.pinned[day]) {
                board.put(day, YearInNumbers.NOBODY);
                for (int one : year.able[day]) {
                    if (board.fits(day, one)) {
                        board.put(day, one);
                        from(day + 1);
                        board.put(day, YearInNumbers.NOBODY);
                    }
                }
            }
            from(day + 1);
        }
    }

    @RepeatedTest(10)
    void ofAllPlansOfAFewDaysTheBestIsFoundAndNoneCostsLessThanTheLeast(RepetitionInfo nth) {
        var random = RandomPlans.of(new SplittableRandom(nth.getCurrentRepetition()));
        var plan =
                new StaffingPlan(
                        random.getCoordinators().subList(0, 4),
                        random.getMeetings().subList(0, FEW),
                        StaffingWeights.REPAIR);
        plan.getMeetings().stream()
                .filter(meeting -> !meeting.isPinned())
                .forEach(meeting -> meeting.setCoordinator(null));
        var every = new Every(plan);
        var found = StaffingSolver.trying(60_000).solve(plan).getScore();
        assertThat(-found.mediumScore()).isEqualTo(every.open);
        assertThat(-found.softScore()).isEqualTo(every.cost);
        assertThat(LeastCost.of(plan, every.open, every.cost))
                .isLessThanOrEqualTo(every.cost)
                .isGreaterThan(every.cost / 2);
    }

    /// Bo lives 111 km away and is the only one; the days are a week apart.
    @Test
    void whatFarDaysCostThatCannotBePairedIsProven() {
        var week =
                List.of(
                        StaffingCast.meeting(StaffingCast.BALLERUP, DAY, null),
                        StaffingCast.meeting(StaffingCast.BALLERUP, DAY.plusWeeks(1), null));
        var plan = StaffingCast.plan(List.of(StaffingCast.BO), week);
        long cost = 60 + 2 * (20 + 111 + 40);
        assertThat(LeastCost.of(plan, 0, cost)).isEqualTo(cost);
    }

    /// Anne follows one of two teams at her door, which meet on days after each other; Bo, 111
    /// km away, is the only one for the other. To have both he would have to take hers, which
    /// is dearer than a journey for one day.
    @Test
    void whatFarDaysCostThatAreDearerToPairIsProven() {
        var bo = StaffingCast.with(StaffingCast.BO, Set.of(StaffingCast.HERLEV), Set.of());
        var anne =
                StaffingCast.with(
                        StaffingCast.ANNE,
                        Set.of(StaffingCast.BALLERUP),
                        Set.of(StaffingCast.HERLEV));
        var two =
                List.of(
                        StaffingCast.meeting(StaffingCast.BALLERUP, DAY, null),
                        StaffingCast.meeting(StaffingCast.HERLEV, DAY.plusDays(1), null));
        var plan = StaffingCast.plan(List.of(anne, bo), two);
        long cost = 60 + 60 + 111 + 40;
        assertThat(-StaffingSolver.trying(10_000).solve(plan).getScore().softScore())
                .isEqualTo(cost);
        assertThat(LeastCost.of(plan, 0, cost)).isEqualTo(cost);
    }

    /// Four coordinators at one place, each dealt three teams on a weekday of its own: nothing can
    /// be better than one coordinator for each team, with even loads.
    @Test
    void aYearBuiltAroundItsBestPlanIsFoundAndProven() {
        var random = new Random(1);
        var teams = new HashSet<UUID>();
        var meetings = new ArrayList<MeetingToStaff>();
        for (int team = 0; team < 12; team++) {
            var id = new UUID(9, team);
            teams.add(id);
            var place = new Position(55 + random.nextInt(20) / 100.0, 10);
            var weeks = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
            Collections.shuffle(weeks, random);
            for (int week : weeks.subList(0, 6 + 2 * (team % 3))) {
                var day = DAY.plusDays(7L * week + team % 3);
                meetings.add(new MeetingToStaff(new UUID(week, team), id, "T", day, "S", place));
            }
        }
        Collections.shuffle(meetings, random);
        var four =
                List.of("Anne", "Bo", "Carl", "Dorte").stream()
                        .map(name -> StaffingCast.somebody(name, StaffingCast.SOUTH))
                        .map(one -> StaffingCast.with(one, Coordinator.Kind.EMPLOYED, 24, 0))
                        .map(one -> StaffingCast.with(one, teams, Set.of()))
                        .toList();
        var plan = new StaffingPlan(four, meetings, StaffingWeights.USUAL);
        long travel = meetings.stream().mapToLong(m -> StaffingCast.SOUTH.kmTo(m.position())).sum();
        var found = StaffingSolver.trying(1_000_000).solve(plan).getScore();
        assertThat(found.mediumScore()).isZero();
        assertThat(-found.softScore()).isEqualTo(12 * 60 + travel);
        assertThat(LeastCost.of(plan, 0, -found.softScore())).isEqualTo(-found.softScore());
    }
}
