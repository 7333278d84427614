package dk.samspil.rostering;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.with;

import ai.timefold.solver.core.api.score.stream.test.ConstraintVerifier;
import dk.samspil.parties.Specialty;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Each rule by itself.
class StaffingRulesTests {

    private final ConstraintVerifier<StaffingRules, StaffingPlan> verifier =
            ConstraintVerifier.build(new StaffingRules(), StaffingPlan.class, MeetingToStaff.class);

    @Test
    void nobodyIsInTwoPlacesOnADay() {
        verifier.verifyThat(StaffingRules::onePlaceAtATime)
                .given(meeting(BALLERUP, DAY, ANNE), meeting(HERLEV, DAY, ANNE))
                .penalizesBy(1);
        verifier.verifyThat(StaffingRules::onePlaceAtATime)
                .given(
                        meeting(BALLERUP, DAY, ANNE),
                        meeting(HERLEV, DAY, BO),
                        meeting(HERLEV, DAY.plusDays(1), ANNE),
                        meeting(BALLERUP, DAY.plusDays(2), null),
                        meeting(HERLEV, DAY.plusDays(2), null))
                .penalizesBy(0);
    }

    @Test
    void nobodyGoesToAMeetingWhileAbsent() {
        var away =
                with(
                        ANNE,
                        new Availability(
                                List.of(new Absence(DAY.minusDays(1), DAY, Absence.Kind.HOLIDAY)),
                                Duties.NONE,
                                null));
        verifier.verifyThat(StaffingRules::available)
                .given(
                        meeting(BALLERUP, DAY.minusDays(1), away),
                        meeting(BALLERUP, DAY, away),
                        meeting(BALLERUP, DAY.plusDays(1), away),
                        meeting(HERLEV, DAY, null))
                .penalizesBy(2);
    }

    @Test
    void nobodyGoesToAMeetingDuringTheConference() {
        // 9 March 2027 lies in week 10.
        var even = new Weekly(DayOfWeek.TUESDAY, Weekly.Weeks.EVEN);
        var odd = new Weekly(DayOfWeek.TUESDAY, Weekly.Weeks.ODD);
        var every = new Weekly(DayOfWeek.TUESDAY, Weekly.Weeks.EVERY);
        for (var each : List.of(even, odd)) {
            var who = with(ANNE, new Availability(List.of(), new Duties(each, null), null));
            verifier.verifyThat(StaffingRules::available)
                    .given(
                            meeting(BALLERUP, DAY, who),
                            meeting(BALLERUP, DAY.plusDays(1), who),
                            meeting(BALLERUP, DAY.plusWeeks(1), who))
                    .penalizesBy(1);
        }
        var who = with(ANNE, new Availability(List.of(), new Duties(every, null), null));
        verifier.verifyThat(StaffingRules::available)
                .given(meeting(BALLERUP, DAY, who), meeting(BALLERUP, DAY.plusWeeks(1), who))
                .penalizesBy(2);
    }

    @Test
    void nobodyGoesToAMeetingOnTheDayOfTheirConsultations() {
        var even = new Weekly(DayOfWeek.TUESDAY, Weekly.Weeks.EVEN);
        var who = with(ANNE, new Availability(List.of(), new Duties(null, even), null));
        verifier.verifyThat(StaffingRules::available)
                .given(
                        meeting(BALLERUP, DAY, who),
                        meeting(BALLERUP, DAY.plusDays(1), who),
                        meeting(BALLERUP, DAY.plusWeeks(1), who))
                .penalizesBy(1);
    }

    @Test
    void externalsGoOnTheDaysThatTheyOffered() {
        var external = with(ANNE, new Availability(List.of(), Duties.NONE, Set.of(DAY)));
        verifier.verifyThat(StaffingRules::available)
                .given(
                        meeting(BALLERUP, DAY, external),
                        meeting(BALLERUP, DAY.plusDays(1), external))
                .penalizesBy(1);
    }

    @Test
    void nobodyGoesToATeamWhoseMeetingsAreClosedToThem() {
        var who = with(ANNE, Set.of(), Set.of(HERLEV));
        verifier.verifyThat(StaffingRules::notDisqualified)
                .given(meeting(BALLERUP, DAY, who), meeting(HERLEV, DAY.plusDays(1), who))
                .penalizesBy(1);
    }

    @Test
    void aWeekHasItsLimitFromMondayToFriday() {
        var monday = DAY.minusDays(1);
        verifier.verifyThat(StaffingRules::limitAWeek)
                .given(
                        monday.datesUntil(monday.plusDays(5))
                                .map(day -> meeting(BALLERUP, day, ANNE))
                                .toArray())
                .penalizesBy(2);
        verifier.verifyThat(StaffingRules::limitAWeek)
                .given(
                        monday.plusDays(3)
                                .datesUntil(monday.plusDays(9))
                                .map(day -> meeting(BALLERUP, day, ANNE))
                                .filter(meeting -> meeting.day().getDayOfWeek().getValue() < 6)
                                .toArray())
                .penalizesBy(0);
    }

    @Test
    void aPhysicianInTrainingTakesHalfAsMany() {
        var learning = with(ANNE, Coordinator.Kind.IN_TRAINING, 0, 0);
        verifier.verifyThat(StaffingRules::limitAWeek)
                .given(
                        meeting(BALLERUP, DAY, learning),
                        meeting(BALLERUP, DAY.plusDays(1), learning),
                        meeting(BALLERUP, DAY.plusDays(2), learning))
                .penalizesBy(1);
    }

    @Test
    void aMonthHasItsLimit() {
        var march = java.time.LocalDate.of(2027, 3, 1);
        verifier.verifyThat(StaffingRules::limitAMonth)
                .given(
                        march.minusDays(3)
                                .datesUntil(march.plusDays(12))
                                .map(day -> meeting(BALLERUP, day, ANNE))
                                .toArray())
                .penalizesBy(2);
    }

    @Test
    void everyDayIsToBeStaffed() {
        verifier.verifyThat(StaffingRules::everyDayStaffed)
                .given(meeting(BALLERUP, DAY, null), meeting(HERLEV, DAY, ANNE))
                .penalizesBy(1);
    }

    @Test
    void eachCoordinatorOfATeamCounts() {
        verifier.verifyThat(StaffingRules::fewCoordinatorsPerTeam)
                .given(
                        meeting(BALLERUP, DAY, ANNE),
                        meeting(BALLERUP, DAY.plusDays(1), ANNE),
                        meeting(BALLERUP, DAY.plusDays(2), BO),
                        meeting(HERLEV, DAY, BO),
                        meeting(HERLEV, DAY.plusDays(1), null))
                .penalizesBy(3);
    }

    @Test
    void theTeamsOwnCoordinatorGoesFirst() {
        var own = with(ANNE, Set.of(BALLERUP), Set.of());
        verifier.verifyThat(StaffingRules::theTeamsOwnFirst)
                .given(
                        meeting(BALLERUP, DAY, own),
                        meeting(BALLERUP, DAY.plusDays(1), BO),
                        meeting(HERLEV, DAY.plusDays(2), own))
                .penalizesBy(2);
    }

    @Test
    void aKilometreCountsOne() {
        verifier.verifyThat(StaffingRules::shortWays)
                .given(meeting(BALLERUP, DAY, ANNE), meeting(HERLEV, DAY, BO))
                .penalizesBy(111);
    }

    @Test
    void daysOffTheEvenLoadCountByTheirSquareEvenForThoseWithoutAny() {
        var two = with(ANNE, Coordinator.Kind.EMPLOYED, 2, 0);
        var three = with(BO, Coordinator.Kind.EMPLOYED, 3, 0);
        verifier.verifyThat(StaffingRules::evenLoad)
                .given(two, three, meeting(BALLERUP, DAY, two))
                .penalizesBy(1 + 9);
        verifier.verifyThat(StaffingRules::evenLoad)
                .given(ANNE, meeting(BALLERUP, DAY, ANNE))
                .penalizesBy(0);
    }

    @Test
    void externalsCostWhatTheyCost() {
        var external = with(BO, Coordinator.Kind.EXTERNAL, 0, 6_000);
        verifier.verifyThat(StaffingRules::externalsCost)
                .given(meeting(BALLERUP, DAY, external), meeting(HERLEV, DAY, ANNE))
                .penalizesBy(60);
    }

    @Test
    void whoLacksTheSpecialtyThatIsAskedForCounts() {
        var psychiatrist = with(ANNE, Set.of(Specialty.PSYCHIATRY), Wishes.NONE);
        verifier.verifyThat(StaffingRules::theSpecialtyAskedFor)
                .given(
                        meeting(BALLERUP, DAY, psychiatrist).asking(Specialty.PSYCHIATRY),
                        meeting(BALLERUP, DAY.plusDays(1), psychiatrist).asking(Specialty.OTHER),
                        meeting(HERLEV, DAY, BO).asking(Specialty.PSYCHIATRY),
                        meeting(HERLEV, DAY.plusDays(1), BO),
                        meeting(HERLEV, DAY.plusDays(2), null).asking(Specialty.PSYCHIATRY))
                .penalizesBy(2);
    }

    @Test
    void eachKindOfWishThatADayGoesAgainstCounts() {
        var spell = new Wishes.Spell(DAY.plusDays(1), DAY.plusDays(2));
        var wishes =
                new Wishes(
                        Set.of(DAY.getDayOfWeek(), DAY.plusDays(1).getDayOfWeek()),
                        Set.of(),
                        List.of(),
                        List.of(spell),
                        Set.of(BALLERUP));
        var anne = with(ANNE, Set.of(), wishes);
        verifier.verifyThat(StaffingRules::wishes)
                .given(meeting(BALLERUP, DAY, anne), meeting(HERLEV, DAY, BO))
                .penalizesBy(0);
        verifier.verifyThat(StaffingRules::wishes)
                .given(
                        meeting(BALLERUP, DAY.plusDays(1), anne),
                        meeting(HERLEV, DAY.plusDays(2), anne))
                .penalizesBy(1 + 3);
    }

    @Test
    void whoWishesForASpellWouldRatherHaveNoDaysOutsideIt() {
        var spell = new Wishes.Spell(DAY, DAY.plusDays(1));
        var anne =
                with(
                        ANNE,
                        Set.of(),
                        new Wishes(
                                Set.of(),
                                Set.of(DAY.plusDays(1).getDayOfWeek()),
                                List.of(spell),
                                List.of(),
                                Set.of()));
        verifier.verifyThat(StaffingRules::wishes)
                .given(
                        meeting(BALLERUP, DAY, anne),
                        meeting(BALLERUP, DAY.plusDays(1), anne),
                        meeting(BALLERUP, DAY.plusDays(2), anne))
                .penalizesBy(2);
    }

    @Test
    void aFarDayCountsUnlessTheSamePersonIsNearItTheDayBeforeOrAfter() {
        var alone = plan(List.of(ANNE, BO), List.of(meeting(BALLERUP, DAY, BO)));
        verifier.verifyThat(StaffingRules::farDaysPaired)
                .given(alone.getMeetings().toArray())
                .penalizesBy(1);
        var apart =
                plan(
                        List.of(ANNE, BO),
                        List.of(
                                meeting(BALLERUP, DAY, BO),
                                meeting(HERLEV, DAY.plusDays(1), ANNE),
                                meeting(HERLEV, DAY.plusDays(2), BO)));
        verifier.verifyThat(StaffingRules::farDaysPaired)
                .given(apart.getMeetings().toArray())
                .penalizesBy(2);
        var paired =
                plan(
                        List.of(ANNE, BO),
                        List.of(
                                meeting(BALLERUP, DAY, BO),
                                meeting(HERLEV, DAY.plusDays(1), BO),
                                meeting(HERLEV, DAY.plusDays(5), ANNE)));
        verifier.verifyThat(StaffingRules::farDaysPaired)
                .given(paired.getMeetings().toArray())
                .penalizesBy(0);
    }

    @Test
    void changesOfAKnownPlanCountThreefoldWhenTheyAreNear() {
        var changed = meeting(BALLERUP, DAY, null).keep(ANNE, false);
        changed.setCoordinator(BO);
        var near = meeting(HERLEV, DAY, null).keep(BO, true);
        near.setCoordinator(null);
        verifier.verifyThat(StaffingRules::fewChanges)
                .given(
                        changed,
                        near,
                        meeting(HERLEV, DAY.plusDays(1), null).keep(ANNE, true),
                        meeting(BALLERUP, DAY.plusDays(1), ANNE))
                .penalizesBy(1 + 3);
    }
}
