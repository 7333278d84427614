package dk.samspil.staffing;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.SOUTH;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.somebody;
import static dk.samspil.rostering.StaffingCast.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.parties.Specialty;
import dk.samspil.rostering.Absence;
import dk.samspil.rostering.Availability;
import dk.samspil.rostering.Coordinator;
import dk.samspil.rostering.Duties;
import dk.samspil.rostering.FairShares;
import dk.samspil.rostering.Weekly;
import dk.samspil.rostering.Wishes;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Why a plan is as it is, in words.
class ExplanationsTests {

    private static final Coordinator ON_HOLIDAY =
            with(
                    ANNE,
                    new Availability(
                            List.of(new Absence(DAY, DAY, Absence.Kind.HOLIDAY)),
                            Duties.NONE,
                            null));

    @Test
    void anUnstaffedDaySaysOfEachWhyNot() {
        var open = meeting(BALLERUP, DAY, null);
        var closedToCarl = with(somebody("Carl", SOUTH), Set.of(), Set.of(BALLERUP));
        var plan =
                plan(
                        List.of(BO, closedToCarl, ON_HOLIDAY),
                        List.of(open, meeting(HERLEV, DAY, BO)));
        assertThat(new Explanations(plan).whyNobody(open))
                .containsExactly(
                        Text.of("staffing.why-not.HOLIDAY", "Anne"),
                        Text.of("staffing.why-not.elsewhere", "Bo", "Herlev"),
                        Text.of("staffing.why-not.disqualified", "Carl"));
    }

    @Test
    void whoHoldsConsultationsSaysSo() {
        var weekly = new Weekly(DAY.getDayOfWeek(), Weekly.Weeks.EVERY);
        var consulting = with(ANNE, new Availability(List.of(), new Duties(null, weekly), null));
        var open = meeting(BALLERUP, DAY, null);
        assertThat(new Explanations(plan(List.of(consulting), List.of(open))).whyNobody(open))
                .containsExactly(Text.of("staffing.why-not.consultations", "Anne"));
    }

    @Test
    void fullWeeksAndMonthsAreReasons() {
        var open = meeting(BALLERUP, DAY.plusDays(3), null);
        var week = new ArrayList<>(List.of(open));
        for (int i = 0; i < 3; i++) {
            week.add(meeting(HERLEV, DAY.plusDays(i), ANNE));
        }
        assertThat(new Explanations(plan(List.of(ANNE), week)).whyNobody(open))
                .containsExactly(Text.of("staffing.why-not.week", "Anne", 3));

        var monthly = meeting(BALLERUP, DAY, null);
        var month = new ArrayList<>(List.of(monthly));
        for (int day = 10; day < 20; day++) {
            month.add(meeting(HERLEV, DAY.withDayOfMonth(day).plusWeeks(1), ANNE));
        }
        assertThat(new Explanations(plan(List.of(ANNE), month)).whyNobody(monthly))
                .containsExactly(Text.of("staffing.why-not.month", "Anne", 10));
    }

    @Test
    void whoeverIsFreeIsSaidToBe() {
        var open = meeting(BALLERUP, DAY, null);
        assertThat(new Explanations(plan(List.of(ANNE), List.of(open))).whyNobody(open))
                .containsExactly(Text.of("staffing.why-not.free", "Anne"));
    }

    @Test
    void aDayIsMovedToTheSameWeekdayWhenSomebodyIsFree() {
        var open = meeting(BALLERUP, DAY, null);
        var plan =
                plan(
                        List.of(ON_HOLIDAY),
                        List.of(
                                open,
                                meeting(HERLEV, DAY.plusWeeks(1), ON_HOLIDAY),
                                meeting(BALLERUP, DAY.plusWeeks(2), null)));
        var moves =
                new Explanations(plan)
                        .moves(open, DAY.minusWeeks(2), day -> !day.equals(DAY.plusWeeks(4)));
        assertThat(moves)
                .as(
                        "not the 1st week after, Anne is in Herlev; the 2nd, the team meets; the 4th, closed")
                .extracting(Explanations.Move::day)
                .containsExactly(DAY.minusWeeks(1), DAY.minusWeeks(2), DAY.plusWeeks(3));
        assertThat(moves.getFirst().free()).containsExactly("Anne");
    }

    @Test
    void aDayThatIsTooNearIsNotMoved() {
        var open = meeting(BALLERUP, DAY, null);
        assertThat(
                        new Explanations(plan(List.of(ON_HOLIDAY), List.of(open)))
                                .moves(open, DAY.plusDays(1), day -> true))
                .isEmpty();
    }

    @Test
    void anotherThanTheTeamsOwnIsExplainedByWhatTheOwnDoes() {
        var own = with(ON_HOLIDAY, Set.of(BALLERUP), Set.of());
        var taken = meeting(BALLERUP, DAY, BO);
        var usual = meeting(BALLERUP, DAY.plusWeeks(1), own);
        var why = new Explanations(plan(List.of(own, BO), List.of(taken, usual)));
        assertThat(why.why(taken))
                .containsExactly(
                        Text.of("staffing.why.other", "Bo", 111),
                        Text.of("staffing.why-not.HOLIDAY", "Anne"),
                        Text.of("staffing.why.far.alone", "Bo"));
        assertThat(why.why(usual)).containsExactly(Text.of("staffing.why.own", "Anne", 0));
    }

    @Test
    void specialtyWishesAndPairedFarDaysAreNamed() {
        var wishes =
                new Wishes(
                        Set.of(DAY.getDayOfWeek()), Set.of(), List.of(), List.of(), Set.of(HERLEV));
        var bo = with(BO, Set.of(Specialty.PSYCHIATRY), wishes);
        var first = meeting(HERLEV, DAY, bo).asking(Specialty.PSYCHIATRY);
        var second = meeting(BALLERUP, DAY.plusDays(1), bo).asking(Specialty.OTHER);
        var why = new Explanations(plan(List.of(bo), List.of(first, second)));
        assertThat(why.why(first))
                .containsExactly(
                        Text.of("staffing.why.other", "Bo", 111),
                        Text.of(
                                "staffing.why.specialty.fits",
                                "Bo",
                                Text.of("parties.specialty.PSYCHIATRY")),
                        Text.of("staffing.why.wish.kept", "Bo"),
                        Text.of("staffing.why.far.after", "Bo", "Ballerup"));
        assertThat(why.why(second))
                .containsExactly(
                        Text.of("staffing.why.other", "Bo", 111),
                        Text.of(
                                "staffing.why.specialty.missing",
                                "Bo",
                                Text.of("parties.specialty.OTHER")),
                        Text.of("staffing.why.wish.weekday", "Bo"),
                        Text.of("staffing.why.wish.team", "Bo"),
                        Text.of("staffing.why.far.before", "Bo", "Herlev"));
    }

    @Test
    void theLoadIsSharedByEmploymentAndHalfForThoseInTraining() {
        var learning = with(BO, Coordinator.Kind.IN_TRAINING, 0, 0);
        assertThat(FairShares.of(List.of(ANNE, learning), 30, 40))
                .extracting(Coordinator::fairDays)
                .containsExactly(20, 10);
        assertThat(FairShares.of(List.of(ANNE), 500, 40))
                .as("three a week are the most")
                .extracting(Coordinator::fairDays)
                .containsExactly(120);
    }
}
