package dk.samspil.rostering;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Objects;

/// What must be (hard), what comes first (medium: every day staffed), and what should be (soft).
/// The soft ones count kilometres or what the secretariat holds equal to them.
public final class StaffingRules implements ConstraintProvider {

    static final String ONE_PLACE = "one place at a time";
    static final String AVAILABLE = "available";
    static final String NOT_DISQUALIFIED = "not disqualified";
    static final String WEEK = "limit a week";
    static final String MONTH = "limit a month";
    static final String STAFFED = "every day staffed";
    static final String ANOTHER_COORDINATOR = "few coordinators per team";
    static final String NOT_THE_OWN = "the team's own first";
    static final String TRAVEL = "short ways";
    static final String UNEVEN = "even load";
    static final String EXTERNALS_COST = "externals' cost";
    static final String CHANGE = "few changes";
    static final String SPECIALTY = "the specialty that is asked for";
    static final String WISHES = "wishes";
    static final String FAR_ALONE = "far days paired";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory of) {
        return new Constraint[] {
            onePlaceAtATime(of),
            available(of),
            notDisqualified(of),
            limitAWeek(of),
            limitAMonth(of),
            everyDayStaffed(of),
            fewCoordinatorsPerTeam(of),
            theTeamsOwnFirst(of),
            shortWays(of),
            evenLoad(of),
            externalsCost(of),
            fewChanges(of),
            theSpecialtyAskedFor(of),
            wishes(of),
            farDaysPaired(of)
        };
    }

    Constraint onePlaceAtATime(ConstraintFactory of) {
        return of.forEachUniquePair(
                        MeetingToStaff.class,
                        equal(MeetingToStaff::day),
                        equal(MeetingToStaff::getCoordinator))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint(ONE_PLACE);
    }

    Constraint available(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(meeting -> !who(meeting).availability().on(meeting.day()))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint(AVAILABLE);
    }

    Constraint notDisqualified(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(meeting -> who(meeting).disqualified().contains(meeting.team()))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint(NOT_DISQUALIFIED);
    }

    Constraint limitAWeek(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .groupBy(StaffingRules::who, MeetingToStaff::week, count())
                .filter((who, week, days) -> days > who.limitAWeek())
                .penalize(
                        HardMediumSoftScore.ONE_HARD, (who, week, days) -> days - who.limitAWeek())
                .asConstraint(WEEK);
    }

    Constraint limitAMonth(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .groupBy(StaffingRules::who, MeetingToStaff::month, count())
                .filter((who, month, days) -> days > who.limitAMonth())
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (who, month, days) -> days - who.limitAMonth())
                .asConstraint(MONTH);
    }

    Constraint everyDayStaffed(ConstraintFactory of) {
        return of.forEachIncludingUnassigned(MeetingToStaff.class)
                .filter(MeetingToStaff::unstaffed)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint(STAFFED);
    }

    Constraint fewCoordinatorsPerTeam(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .groupBy(MeetingToStaff::team, StaffingRules::who)
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint(ANOTHER_COORDINATOR);
    }

    Constraint theTeamsOwnFirst(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(meeting -> !meeting.byOwnCoordinator())
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint(NOT_THE_OWN);
    }

    Constraint shortWays(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .penalize(HardMediumSoftScore.ONE_SOFT, MeetingToStaff::km)
                .asConstraint(TRAVEL);
    }

    Constraint evenLoad(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .groupBy(StaffingRules::who, count())
                .complement(Coordinator.class, who -> 0L)
                .filter((who, days) -> who.fairDays() > 0)
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        (who, days) -> (days - who.fairDays()) * (days - who.fairDays()))
                .asConstraint(UNEVEN);
    }

    Constraint externalsCost(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(meeting -> who(meeting).price() > 0)
                .penalize(HardMediumSoftScore.ONE_SOFT, meeting -> who(meeting).price() / 100)
                .asConstraint(EXTERNALS_COST);
    }

    Constraint fewChanges(ConstraintFactory of) {
        return of.forEachIncludingUnassigned(MeetingToStaff.class)
                .filter(
                        meeting ->
                                meeting.before() != null
                                        && !meeting.before().equals(meeting.getCoordinator()))
                .penalize(HardMediumSoftScore.ONE_SOFT, meeting -> meeting.near() ? 3 : 1)
                .asConstraint(CHANGE);
    }

    Constraint theSpecialtyAskedFor(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(meeting -> meeting.asksForAnother(who(meeting)))
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint(SPECIALTY);
    }

    Constraint wishes(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .penalize(
                        HardMediumSoftScore.ONE_SOFT,
                        meeting -> meeting.againstWishes(who(meeting)))
                .asConstraint(WISHES);
    }

    Constraint farDaysPaired(ConstraintFactory of) {
        return of.forEach(MeetingToStaff.class)
                .filter(MeetingToStaff::far)
                .ifNotExists(
                        MeetingToStaff.class,
                        equal(MeetingToStaff::getCoordinator),
                        filtering(MeetingToStaff::pairs))
                .penalize(HardMediumSoftScore.ONE_SOFT)
                .asConstraint(FAR_ALONE);
    }

    /// Streams of days show only those that somebody takes.
    private static Coordinator who(MeetingToStaff meeting) {
        return Objects.requireNonNull(meeting.getCoordinator());
    }
}
