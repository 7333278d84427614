package dk.samspil.planning;

import dk.samspil.access.Askers;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What both sides do with a request: turn it, make the change that was granted, and tell the
/// other.
@Component
class RequestTurns {

    private final RequestStore store;
    private final ProductionPlans plans;
    private final ProductionPlanStore days;
    private final PlanHistory history;
    private final PlanningYears years;
    private final PlanNotices notices;
    private final MeetingDayJobs jobs;
    private final Askers askers;
    private final Clock clock;

    RequestTurns(
            RequestStore store,
            ProductionPlans plans,
            ProductionPlanStore days,
            PlanHistory history,
            PlanningYears years,
            PlanNotices notices,
            MeetingDayJobs jobs,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.plans = plans;
        this.days = days;
        this.history = history;
        this.years = years;
        this.notices = notices;
        this.jobs = jobs;
        this.askers = askers;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The plan of a request of the asker's own side: the team's municipality, or the health unit.
    ProductionPlan own(ChangeRequest request, boolean teams) {
        var plan = plans.of(request.team(), request.year());
        int side = teams ? plan.municipality() : plan.healthUnit();
        if (askers.current().organisation() != side) {
            throw new NotFound();
        }
        return plan;
    }

    /// Why the team cannot meet on a day.
    Optional<Text> whyNot(ProductionPlan plan, LocalDate day, DayDetails details) {
        if (day.getYear() != plan.year() || !day.isAfter(today())) {
            return Optional.of(
                    Text.of("planning.request.refused.when", Integer.toString(plan.year())));
        }
        if (plan.on(day).isPresent()) {
            return Optional.of(Text.of("planning.left.there"));
        }
        return PlanChecks.whyNot(day, years.of(plan.healthUnit(), plan.year()))
                .or(
                        () ->
                                Alternatives.free(PlannedDay.of(day, details), days.others(plan))
                                        ? Optional.empty()
                                        : Optional.of(Text.of("planning.request.refused.place")));
    }

    /// False when the request has been answered or withdrawn meanwhile.
    boolean turn(
            ChangeRequest request,
            long version,
            RequestStatus to,
            @Nullable LocalDate wanted,
            List<LocalDate> alternatives,
            String answer) {
        return request.version() == version
                && store.turn(
                        request,
                        to,
                        wanted,
                        alternatives,
                        answer,
                        askers.current().name(),
                        clock.instant());
    }

    /// Makes the change in the plan, and orders that the meeting days follow.
    ///
    /// @param byUnit whether the secretariat grants it, or the team has chosen a proposed day
    RequestChange grant(
            ChangeRequest request,
            long version,
            @Nullable LocalDate wanted,
            String answer,
            boolean byUnit) {
        var plan = own(request, !byUnit);
        var wrong =
                wanted == null ? Optional.<Text>empty() : whyNot(plan, wanted, request.details());
        if (wrong.isPresent()) {
            return new RequestChange.Refused(wrong.get());
        }
        if (request.day() != null && plan.on(request.day()).isEmpty()) {
            return RequestChange.refused("planning.request.refused.gone");
        }
        if (!turn(
                request, version, RequestStatus.GRANTED, wanted, request.alternatives(), answer)) {
            return changed();
        }
        change(plan, request, wanted);
        var event =
                history.add(
                        plan.saved(),
                        request.kind().granted(),
                        answer,
                        request.day() == null ? wanted : request.day(),
                        wanted,
                        0,
                        0);
        jobs.order(plan);
        if (byUnit) {
            tellTeam(plan, request, "granted", event, answer);
        } else {
            tellUnit(plan, request, "chosen", event, wanted == null ? "" : notices.date(wanted));
        }
        return new RequestChange.Saved(request.id());
    }

    private void change(ProductionPlan plan, ChangeRequest request, @Nullable LocalDate wanted) {
        if (request.day() != null) {
            days.leave(
                    plan.saved(),
                    request.day(),
                    wanted == null ? "CANCELLED" : "MOVED",
                    wanted == null
                            ? request.reason()
                            : notices.movedTo(wanted) + " " + request.reason(),
                    false);
        }
        if (wanted != null) {
            days.put(plan.saved(), List.of(PlannedDay.of(wanted, request.details())));
        }
        days.touch(plan.saved(), askers.current().name(), clock.instant());
    }

    UUID note(ProductionPlan plan, ChangeRequest request, PlanEvent.Kind kind, String note) {
        return history.add(plan.saved(), kind, note, request.about(), request.wanted(), 0, 0);
    }

    void tellUnit(
            ProductionPlan plan, ChangeRequest request, String what, UUID event, String said) {
        notices.toUnit(
                plan,
                "request-" + what,
                event,
                request.href(),
                notices.date(request.about()),
                said);
    }

    void tellTeam(
            ProductionPlan plan, ChangeRequest request, String what, UUID event, String said) {
        notices.toMunicipality(
                plan,
                "request-" + what,
                event,
                request.href(),
                notices.date(request.about()),
                said);
    }

    static RequestChange changed() {
        return RequestChange.refused("planning.request.refused.changed");
    }
}
