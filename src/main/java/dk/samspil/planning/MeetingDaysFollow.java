package dk.samspil.planning;

import dk.samspil.cases.Result;
import dk.samspil.meetings.MeetingDayCancelled;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.meetings.Meetings;
import dk.samspil.meetings.PlannedElsewhere;
import dk.samspil.meetings.PlannedMeeting;
import dk.samspil.meetings.Planning;
import dk.samspil.parties.TeamId;
import dk.samspil.parties.Teams;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Agreed days become meeting days, and follow when a day is moved or cancelled; a meeting day that
/// is cancelled leaves the plan. Safe to repeat: each day is looked at as it stands.
@Component
@Transactional
class MeetingDaysFollow implements PlannedElsewhere {

    private static final Logger log = LoggerFactory.getLogger(MeetingDaysFollow.class);

    private final FollowStore store;
    private final PlanHistory history;
    private final ProductionPlanStore plans;
    private final MeetingPlans meetingPlans;
    private final Meetings meetings;
    private final Teams teams;
    private final Clock clock;

    MeetingDaysFollow(
            FollowStore store,
            PlanHistory history,
            ProductionPlanStore plans,
            MeetingPlans meetingPlans,
            Meetings meetings,
            Teams teams,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.plans = plans;
        this.meetingPlans = meetingPlans;
        this.meetings = meetings;
        this.teams = teams;
        this.clock = clock;
    }

    /// Everything that the asker's municipality has agreed on; runs in the municipality's own name.
    void all() {
        store.alone();
        for (FollowStore.Waiting day : store.leaving()) {
            var told = meetings.cancel(new MeetingId(day.meeting()), day.because());
            if (told instanceof Result.Refused(var reason)) {
                log.warn("The meeting day {} stays: {}", day.meeting(), reason.key());
            }
            store.closed(day.id());
        }
        for (FollowStore.Coming day : store.coming(LocalDate.now(clock))) {
            var team = teams.find(new TeamId(day.team())).orElseThrow();
            var details = day.details();
            var wanted =
                    new PlannedMeeting(
                            day.day(),
                            details.starts(),
                            details.ends(),
                            details.cases(),
                            details.place());
            switch (meetingPlans.follow(team, wanted)) {
                case Planning.Planned(var meeting) -> store.became(day.id(), meeting.value());
                case Planning.Refused(var reason) ->
                        log.warn("{} of {} waits: {}", day.day(), day.team(), reason.key());
            }
        }
    }

    /// A meeting day that is cancelled leaves the plan, whoever cancels it.
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingDayCancelled cancelled) {
        store.planOf(cancelled.meeting())
                .ifPresent(
                        day -> {
                            plans.leave(
                                    day.plan(), day.day(), "CANCELLED", cancelled.reason(), true);
                            history.add(
                                    day.plan(),
                                    PlanEvent.Kind.CANCELLED,
                                    cancelled.reason(),
                                    day.day(),
                                    null,
                                    0,
                                    1);
                        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Text> whyNot(TeamId team, LocalDate day) {
        return plans.find(team, day.getYear())
                .filter(plan -> plan.status() == PlanStatus.AGREED)
                .map(plan -> Text.of("planning.refused.agreed", Integer.toString(plan.year())));
    }
}
