package dk.samspil.rostering;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Plans that are found, on years small enough to know what is best.
class StaffingSolverTests {

    private static final long MOVES = 30_000;
    private static final Coordinator OF_BALLERUP = with(ANNE, Set.of(BALLERUP), Set.of());
    private static final Coordinator OF_HERLEV = with(BO, Set.of(HERLEV), Set.of());

    /// Both teams every week for twenty weeks, on the same day.
    private static List<MeetingToStaff> weekly() {
        return Stream.iterate(DAY, day -> day.plusWeeks(1))
                .limit(20)
                .flatMap(day -> Stream.of(meeting(BALLERUP, day, null), meeting(HERLEV, day, null)))
                .toList();
    }

    private static List<String> names(StaffingPlan plan) {
        return plan.getMeetings().stream()
                .map(m -> m.getCoordinator() == null ? "-" : m.getCoordinator().name())
                .toList();
    }

    @Test
    void eachTeamGetsItsOwnCoordinator() {
        var found =
                StaffingSolver.trying(MOVES).solve(plan(List.of(OF_HERLEV, OF_BALLERUP), weekly()));
        assertThat(found.getMeetings()).allMatch(MeetingToStaff::byOwnCoordinator);
        // Two coordinators' faces, and twenty times 111 km for Bo, each a long way for a day alone.
        assertThat(found.getScore())
                .isEqualTo(HardMediumSoftScore.of(0, 0, -2 * 60 - 20 * (111 + 40)));
    }

    /// Bo lives 111 km away; only he can take Tuesday, and anybody Wednesday, which is near it.
    @Test
    void aFarDayIsPairedWhenThatIsCheaperThanTheNearestCoordinator() {
        var wednesday = meeting(HERLEV, DAY.plusDays(1), null);
        var pair = List.of(meeting(BALLERUP, DAY, null).pin(BO), wednesday);
        var two = List.of(ANNE, BO);
        var dear = new StaffingWeights(60, 0, 1, 0, 0, 0, 0, 0, 120, 90);
        var cheap = new StaffingWeights(60, 0, 1, 0, 0, 0, 0, 0, 110, 90);
        assertThat(names(StaffingSolver.trying(MOVES).solve(new StaffingPlan(two, pair, dear))))
                .containsExactly("Bo", "Bo");
        assertThat(names(StaffingSolver.trying(MOVES).solve(new StaffingPlan(two, pair, cheap))))
                .containsExactly("Bo", "Anne");
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        var first = StaffingSolver.trying(2_000).solve(plan(crowd(), weekly()));
        var second = StaffingSolver.trying(2_000).solve(plan(crowd(), weekly()));
        assertThat(names(first)).isEqualTo(names(second));
        assertThat(first.getScore()).isEqualTo(second.getScore());
    }

    private static List<Coordinator> crowd() {
        return Stream.of("Carl", "Dorte", "Emil", "Freja", "Gerda")
                .map(name -> StaffingCast.somebody(name, new Position(55.5, name.length())))
                .toList();
    }

    @Test
    void whatIsPinnedStays() {
        var meetings = new ArrayList<>(weekly());
        meetings.getFirst().pin(OF_HERLEV);
        meetings.get(3).pin(null);
        var found =
                StaffingSolver.trying(MOVES).solve(plan(List.of(OF_BALLERUP, OF_HERLEV), meetings));
        assertThat(found.getMeetings().getFirst().getCoordinator()).isEqualTo(OF_HERLEV);
        assertThat(found.getMeetings().get(3).getCoordinator()).isNull();
        assertThat(found.getScore().hardScore()).isZero();
    }

    @Test
    void whoIsPinnedWhileAwayStaysAndIsCountedAsARuleBroken() {
        var away =
                with(
                        ANNE,
                        new Availability(
                                List.of(new Absence(DAY, DAY, Absence.Kind.COURSE)),
                                Duties.NONE,
                                null));
        var found =
                StaffingSolver.trying(MOVES)
                        .solve(
                                plan(
                                        List.of(away, BO),
                                        List.of(meeting(BALLERUP, DAY, null).pin(away))));
        assertThat(names(found)).containsExactly("Anne");
        assertThat(found.getScore().hardScore()).isEqualTo(-1);
    }

    @Test
    void aDayIsLeftOpenRatherThanARuleBroken() {
        var found = StaffingSolver.trying(MOVES).solve(plan(List.of(OF_BALLERUP), weekly()));
        assertThat(found.getScore().hardScore()).isZero();
        assertThat(found.getScore().mediumScore()).isEqualTo(-20);
        assertThat(LeastUnstaffed.of(plan(List.of(OF_BALLERUP), weekly()))).isEqualTo(20);
    }

    @Test
    void aRepairTouchesTheDaysOfWhoeverIsIllAlone() {
        var meetings = weekly();
        var ill =
                with(
                        OF_BALLERUP,
                        new Availability(
                                List.of(new Absence(DAY, DAY.plusDays(6), Absence.Kind.ILLNESS)),
                                Duties.NONE,
                                null));
        var third = StaffingCast.somebody("Carl", StaffingCast.SOUTH);
        for (var meeting : meetings) {
            meeting.keep(meeting.team().equals(BALLERUP) ? ill : OF_HERLEV, false);
        }
        var repaired =
                StaffingSolver.trying(MOVES)
                        .solve(
                                new StaffingPlan(
                                        List.of(ill, OF_HERLEV, third),
                                        meetings,
                                        StaffingWeights.REPAIR));
        assertThat(repaired.getMeetings())
                .filteredOn(meeting -> !meeting.getCoordinator().equals(meeting.before()))
                .singleElement()
                .matches(meeting -> meeting.day().equals(DAY))
                .matches(meeting -> third.equals(meeting.getCoordinator()));
    }

    /// Without the one week that two months share the least is exact.
    @Test
    void noMoreDaysStayOpenThanMust() {
        var shared = Spans.week(LocalDate.of(2027, 3, 31));
        for (int seed = 0; seed < 20; seed++) {
            var random = RandomPlans.of(new SplittableRandom(seed));
            var meetings =
                    random.getMeetings().stream()
                            .filter(meeting -> !meeting.week().equals(shared))
                            .toList();
            meetings.forEach(meeting -> meeting.setPinned(false));
            var plan = new StaffingPlan(random.getCoordinators(), meetings, StaffingWeights.USUAL);
            var found = StaffingSolver.trying(400_000).solve(plan);
            assertThat(found.getScore().hardScore()).isZero();
            assertThat(-found.getScore().mediumScore())
                    .as("year %d", seed)
                    .isEqualTo(LeastUnstaffed.of(plan));
        }
    }

    @Test
    void theAnswerIsNeverWorseThanWhereItBegan() {
        var begun = StaffingSolver.trying(MOVES).solve(plan(crowd(), weekly()));
        var next = StaffingSolver.trying(1).solve(begun);
        assertThat(next.getScore()).isGreaterThanOrEqualTo(begun.getScore());
    }

    @Test
    void thePlanThatWasGivenIsLeftAsItIs() {
        var given = plan(crowd(), weekly());
        StaffingSolver.trying(MOVES).solve(given);
        assertThat(given.getMeetings()).allMatch(MeetingToStaff::unstaffed);
    }

    @Test
    void betterPlansAreToldOfWhileTheyAreFoundAndAStopAnswersWithTheBest() {
        var solver = StaffingSolver.searchingFor(Duration.ofMinutes(5));
        var told = new ArrayList<StaffingPlan>();
        var found =
                solver.solve(
                        plan(crowd(), weekly()),
                        better -> {
                            told.add(better);
                            solver.stop();
                        });
        assertThat(told).singleElement().matches(better -> better.getScore().mediumScore() == 0);
        assertThat(found.getScore()).isGreaterThanOrEqualTo(told.getFirst().getScore());
    }

    @Test
    void whoeverFailsToHearOfABetterPlanEndsTheSearch() {
        var solver = StaffingSolver.searchingFor(Duration.ofMinutes(5));
        assertThatThrownBy(
                        () ->
                                solver.solve(
                                        plan(crowd(), weekly()),
                                        better -> {
                                            throw new UncheckedIOException(new IOException("full"));
                                        }))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anInterruptEndsTheSearchWithTheBestSoFar() {
        Thread.currentThread().interrupt();
        var found =
                StaffingSolver.searchingFor(Duration.ofMinutes(5)).solve(plan(crowd(), weekly()));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(found.getMeetings()).hasSize(40);
    }

    @Test
    void aYearWithoutDaysOrCoordinatorsIsFoundAtOnce() {
        var empty =
                StaffingSolver.searchingFor(Duration.ofMinutes(5)).solve(plan(crowd(), List.of()));
        assertThat(empty.getMeetings()).isEmpty();
        var alone =
                StaffingSolver.searchingFor(Duration.ofMinutes(5)).solve(plan(List.of(), weekly()));
        assertThat(alone.getScore()).isEqualTo(HardMediumSoftScore.of(0, -40, 0));
    }
}
