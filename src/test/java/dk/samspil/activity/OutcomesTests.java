package dk.samspil.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.activity.DayOfActivity.By;
import dk.samspil.planning.PlanTerms;
import dk.samspil.planning.PlanningYear;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What came of each day, put together from plan, meeting days, requests and cancellations.
class OutcomesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate PAST = LocalDate.of(2026, 5, 12);
    private static final LocalDate AHEAD = LocalDate.of(2026, 12, 8);
    private static final UUID MEETING = new UUID(3, 1);
    private static final Recorded.OfTeam TEAM =
            new Recorded.OfTeam(new UUID(1, 1), "Team Nord", 151, "Ballerup");
    private static final PlanningYear YEAR =
            new PlanningYear(
                    21084,
                    2026,
                    LocalDate.of(2026, 1, 5),
                    LocalDate.of(2026, 12, 21),
                    LocalDate.of(2025, 9, 1),
                    new PlanTerms(3, LocalTime.of(8, 30), LocalTime.of(16, 0), 3, 7, 25, 260),
                    List.of(),
                    null,
                    1,
                    "");

    private static Recorded.Planned planned(LocalDate day, String status, @Nullable UUID meeting) {
        return new Recorded.Planned(TEAM, day, status, "Fordi", 5, meeting);
    }

    private static Recorded.Met met(LocalDate day, String status) {
        return new Recorded.Met(MEETING, TEAM, day, status, "Sygdom", 6, 4, 3, 150);
    }

    private static Recorded.Granted granted(
            String kind, @Nullable LocalDate day, @Nullable LocalDate wanted, boolean inTime) {
        return new Recorded.Granted(TEAM.id(), kind, day, wanted, LocalDate.of(2026, 2, 1), inTime);
    }

    private static List<DayOfActivity> told(
            List<Recorded.Planned> planned,
            List<Recorded.Met> met,
            List<Recorded.Granted> granted,
            List<Recorded.Cancelled> cancelled) {
        return Outcomes.of(new Recorded(planned, met, granted, cancelled), YEAR, TODAY);
    }

    private static DayOfActivity only(
            Recorded.@Nullable Planned planned, Recorded.@Nullable Met met) {
        var days =
                told(
                        planned == null ? List.of() : List.of(planned),
                        met == null ? List.of() : List.of(met),
                        List.of(),
                        List.of());
        assertThat(days).hasSize(1);
        return days.getFirst();
    }

    @Test
    void aPlannedDayIsHeldWithItsCasesAndTime() {
        var day = only(planned(PAST, "PLANNED", MEETING), met(PAST, "HELD"));
        assertThat(day.outcome()).isEqualTo(Outcome.HELD);
        assertThat(day.planned()).isTrue();
        assertThat(day.casesPlanned()).isEqualTo(5);
        assertThat(day.booked()).isEqualTo(4);
        assertThat(day.treated()).isEqualTo(3);
        assertThat(day.minutes()).isEqualTo(150);
    }

    @Test
    void aDayFromBeforeThePlanWasAgreedIsTheTeamsDayOnThatDate() {
        assertThat(only(planned(PAST, "PLANNED", null), met(PAST, "HELD")).outcome())
                .isEqualTo(Outcome.HELD);
    }

    @Test
    void aDayThatIsOverWithoutBeingHeldIsNotClosedAndOneAheadIsComing() {
        assertThat(only(planned(PAST, "PLANNED", null), null).outcome()).isEqualTo(Outcome.OPEN);
        assertThat(only(planned(PAST, "PLANNED", MEETING), met(PAST, "PLANNED")).outcome())
                .isEqualTo(Outcome.OPEN);
        assertThat(only(planned(AHEAD, "PLANNED", MEETING), met(AHEAD, "PLANNED")).outcome())
                .isEqualTo(Outcome.COMING);
    }

    @Test
    void aDayIsMovedAtTheTeamsWishAndItsNewDayIsNeitherPlannedNorExtra() {
        var days =
                told(
                        List.of(
                                planned(PAST, "MOVED", null),
                                planned(PAST.plusDays(7), "PLANNED", null)),
                        List.of(),
                        List.of(granted("MOVE", PAST, PAST.plusDays(7), true)),
                        List.of());
        var moved = days.getFirst();
        assertThat(moved.outcome()).isEqualTo(Outcome.MOVED);
        assertThat(moved.change())
                .isEqualTo(
                        new DayOfActivity.Change(
                                By.MUNICIPALITY, 100, true, PAST.plusDays(7), "Fordi"));
        var there = days.get(1);
        assertThat(there.planned()).isFalse();
        assertThat(there.extra()).isFalse();
        assertThat(Figures.of(days).casesPlanned()).as("not counted twice").isEqualTo(5);
        assertThat(Figures.of(days).planned()).isEqualTo(1);
    }

    @Test
    void anExtraDayCameInAddition() {
        var day =
                told(
                                List.of(planned(PAST, "PLANNED", null)),
                                List.of(),
                                List.of(granted("EXTRA", null, PAST, true)),
                                List.of())
                        .getFirst();
        assertThat(day.extra()).isTrue();
        assertThat(day.planned()).isFalse();
    }

    @Test
    void whoCancelledAndWithHowMuchNoticeIsTold() {
        var short3 = PAST.minusDays(3);
        var byUnit =
                told(
                                List.of(planned(PAST, "CANCELLED", MEETING)),
                                List.of(met(PAST, "CANCELLED")),
                                List.of(),
                                List.of(new Recorded.Cancelled(MEETING, short3, false)))
                        .getFirst();
        assertThat(byUnit.outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(byUnit.change())
                .isEqualTo(new DayOfActivity.Change(By.HEALTH_UNIT, 3, false, null, "Fordi"));
        var wished =
                told(
                        List.of(planned(PAST, "CANCELLED", MEETING)),
                        List.of(met(PAST, "CANCELLED")),
                        List.of(granted("CANCEL", PAST, null, true)),
                        List.of());
        assertThat(wished).hasSize(1);
        assertThat(wished.getFirst().change())
                .isEqualTo(new DayOfActivity.Change(By.MUNICIPALITY, 100, true, null, "Fordi"));
        var figures = Figures.of(List.of(byUnit, wished.getFirst()));
        assertThat(figures.cancelled()).isEqualTo(2);
        assertThat(figures.byMunicipality()).isEqualTo(1);
        assertThat(figures.byUnit()).isEqualTo(1);
        assertThat(figures.late()).isEqualTo(1);
    }

    @Test
    void exactlyTheAgreedNoticeIsInTime() {
        var threeMonths = PAST.minusMonths(3);
        var day = List.of(planned(PAST, "CANCELLED", MEETING));
        var kept =
                told(
                                day,
                                List.of(met(PAST, "CANCELLED")),
                                List.of(),
                                List.of(new Recorded.Cancelled(MEETING, threeMonths, true)))
                        .getFirst();
        assertThat(kept.change().late()).isFalse();
        var missed =
                told(
                                day,
                                List.of(met(PAST, "CANCELLED")),
                                List.of(),
                                List.of(
                                        new Recorded.Cancelled(
                                                MEETING, threeMonths.plusDays(1), true)))
                        .getFirst();
        assertThat(missed.change().late()).isTrue();
    }

    @Test
    void whatWasNotRecordedIsSaidToBeSo() {
        var day = only(planned(PAST, "CANCELLED", MEETING), met(PAST, "CANCELLED"));
        assertThat(day.change().by()).isEqualTo(By.NOT_RECORDED);
        assertThat(day.change().late()).isFalse();
        assertThat(Figures.of(List.of(day)).late()).isZero();
    }

    @Test
    void withoutAPlanEveryMeetingDayWasPlannedAndBesideOneItIsExtra() {
        var alone = only(null, met(PAST, "HELD"));
        assertThat(alone.planned()).isTrue();
        assertThat(alone.casesPlanned()).as("its slots").isEqualTo(6);
        var beside =
                told(
                        List.of(planned(AHEAD, "PLANNED", null)),
                        List.of(met(PAST, "HELD")),
                        List.of(),
                        List.of());
        assertThat(beside.getFirst().extra()).isTrue();
        assertThat(beside.getFirst().planned()).isFalse();
    }
}
