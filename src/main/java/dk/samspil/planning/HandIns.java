package dk.samspil.planning;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of a plan from draft to agreed: handed in by the team, returned with a question or
/// agreed by the secretariat. Each turn is in the history, and the other side is told.
@Component
@Transactional
public class HandIns {

    private final ProductionPlans plans;
    private final ProductionPlanStore store;
    private final PlanHistory history;
    private final PlanningYears years;
    private final PlanNotices notices;
    private final MeetingDayJobs jobs;
    private final Askers askers;
    private final Clock clock;

    HandIns(
            ProductionPlans plans,
            ProductionPlanStore store,
            PlanHistory history,
            PlanningYears years,
            PlanNotices notices,
            MeetingDayJobs jobs,
            Askers askers,
            Clock clock) {
        this.plans = plans;
        this.store = store;
        this.history = history;
        this.years = years;
        this.notices = notices;
        this.jobs = jobs;
        this.askers = askers;
        this.clock = clock;
    }

    /// The team hands its plan in, also after the deadline.
    public PlanChange handIn(ProductionPlan shown, long version) {
        var plan = own(plans.of(shown.team(), shown.year()), shown.municipality());
        if (!plan.status().open()) {
            return PlanChange.refused("planning.refused.not-open");
        }
        if (plan.year() < LocalDate.now(clock).getYear()) {
            return PlanChange.refused("planning.refused.past", Integer.toString(plan.year()));
        }
        var year = years.of(plan.healthUnit(), plan.year());
        var found = plans.check(plan, year);
        if (found.stop()) {
            return PlanChange.refused("planning.refused.stops", found.stops());
        }
        return turn(plan, version, PlanStatus.HANDED_IN, PlanEvent.Kind.HANDED_IN, "");
    }

    /// The secretariat has a question; the team edits its plan and hands it in again.
    public PlanChange giveBack(ProductionPlan shown, long version, String question) {
        var plan = own(plans.of(shown.team(), shown.year()), shown.healthUnit());
        if (plan.status() != PlanStatus.HANDED_IN) {
            return PlanChange.refused("planning.refused.not-handed-in");
        }
        return question.isBlank()
                ? PlanChange.refused("planning.refused.no-question")
                : turn(plan, version, PlanStatus.RETURNED, PlanEvent.Kind.RETURNED, question);
    }

    /// From now on the days are changed by requests, and cases can be booked on them.
    public PlanChange agree(ProductionPlan shown, long version) {
        var plan = own(plans.of(shown.team(), shown.year()), shown.healthUnit());
        if (plan.status() != PlanStatus.HANDED_IN) {
            return PlanChange.refused("planning.refused.not-handed-in");
        }
        var agreed = turn(plan, version, PlanStatus.AGREED, PlanEvent.Kind.AGREED, "");
        if (agreed instanceof PlanChange.Saved) {
            jobs.order(plan);
        }
        return agreed;
    }

    private PlanChange turn(
            ProductionPlan plan, long version, PlanStatus to, PlanEvent.Kind kind, String said) {
        if (!store.lock(plan, version)) {
            return new PlanChange.Conflict(plans.of(plan.team(), plan.year()));
        }
        Asker asker = askers.current();
        store.turn(plan.saved(), to, said, asker.name(), clock.instant());
        var event = history.add(plan.saved(), kind, said);
        switch (to) {
            case HANDED_IN ->
                    notices.toUnit(
                            plan,
                            "handed-in",
                            event,
                            plan.href(),
                            plan.days().size(),
                            plan.cases(),
                            asker.organisationName());
            case RETURNED -> notices.toMunicipality(plan, "returned", event, plan.href(), said);
            case AGREED ->
                    notices.toMunicipality(plan, "agreed", event, plan.href(), plan.days().size());
            case DRAFT -> throw new IllegalStateException("nothing turns into a draft");
        }
        return new PlanChange.Saved();
    }

    /// Whoever of the wrong side asks finds nothing.
    private ProductionPlan own(ProductionPlan plan, int side) {
        return Optional.of(plan)
                .filter(found -> askers.current().organisation() == side)
                .orElseThrow(NotFound::new);
    }
}
