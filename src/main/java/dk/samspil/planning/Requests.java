package dk.samspil.planning;

import dk.samspil.access.Askers;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a team asks to have changed in its agreed plan. A change that is granted is made in the
/// plan and, right after, among the meeting days.
@Component
@Transactional
public class Requests {

    private final RequestStore store;
    private final RequestTurns turns;
    private final ProductionPlans plans;
    private final ProductionPlanStore days;
    private final PlanHistory history;
    private final PlanningYears years;
    private final Askers askers;
    private final Clock clock;

    Requests(
            RequestStore store,
            RequestTurns turns,
            ProductionPlans plans,
            ProductionPlanStore days,
            PlanHistory history,
            PlanningYears years,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.turns = turns;
        this.plans = plans;
        this.days = days;
        this.history = history;
        this.years = years;
        this.askers = askers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ChangeRequest get(RequestId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /// The requests about a plan, the open ones first.
    @Transactional(readOnly = true)
    public List<ChangeRequest> of(ProductionPlan plan) {
        return plan.status() == PlanStatus.AGREED ? store.of(plan.saved()) : List.of();
    }

    /// Those that wait for somebody, of all plans that the asker sees.
    @Transactional(readOnly = true)
    public List<ChangeRequest> open() {
        return store.open();
    }

    /// Days that the secretariat may propose instead.
    @Transactional(readOnly = true)
    public List<LocalDate> suggested(ChangeRequest request) {
        if (request.kind() == RequestKind.CANCEL) {
            return List.of();
        }
        var plan = plans.of(request.team(), request.year());
        var year = years.of(plan.healthUnit(), plan.year());
        return Alternatives.to(request, plan, year, days.others(plan), turns.today());
    }

    /// The team asks. A day that lies nearer than the agreed notice can be asked about; the request
    /// says so, and the secretariat decides.
    public RequestChange ask(ProductionPlan shown, NewRequest wanted) {
        var plan = plans.of(shown.team(), shown.year());
        if (plan.municipality() != askers.current().organisation()) {
            throw new NotFound();
        }
        if (plan.status() != PlanStatus.AGREED) {
            return RequestChange.refused("planning.request.refused.not-agreed");
        }
        var day = wanted.day();
        if (day != null && (plan.on(day).isEmpty() || !day.isAfter(turns.today()))) {
            return RequestChange.refused("planning.request.refused.no-such-day");
        }
        var details = details(plan, wanted);
        var wrong =
                wanted.wanted() == null
                        ? Optional.<Text>empty()
                        : turns.whyNot(plan, wanted.wanted(), details);
        if (wrong.isPresent()) {
            return new RequestChange.Refused(wrong.get());
        }
        var year = years.of(plan.healthUnit(), plan.year());
        boolean inTime = day == null || year.inTime(turns.today(), day);
        var id = store.add(plan, wanted, details, inTime, askers.current().name(), clock.instant());
        if (id.isEmpty()) {
            return RequestChange.refused("planning.request.refused.asked-already");
        }
        var request = get(id.get());
        var event = turns.note(plan, request, wanted.kind().asked(), wanted.reason());
        turns.tellUnit(plan, request, "asked", event, wanted.reason());
        return new RequestChange.Saved(id.get());
    }

    /// The team no longer wants it.
    public RequestChange withdraw(RequestId id, long version) {
        var request = get(id);
        var plan = turns.own(request, true);
        if (!turns.turn(
                request,
                version,
                RequestStatus.WITHDRAWN,
                request.wanted(),
                List.of(),
                request.answer())) {
            return RequestTurns.changed();
        }
        var event = turns.note(plan, request, PlanEvent.Kind.WITHDRAWN, "");
        turns.tellUnit(plan, request, "withdrawn", event, "");
        return new RequestChange.Saved(id);
    }

    /// The team takes one of the days that the secretariat has proposed.
    public RequestChange choose(RequestId id, long version, LocalDate day) {
        var request = get(id);
        return request.status() == RequestStatus.ALTERNATIVES
                        && request.alternatives().contains(day)
                ? turns.grant(request, version, day, request.answer(), false)
                : RequestChange.refused("planning.request.refused.not-proposed");
    }

    private static DayDetails details(ProductionPlan plan, NewRequest wanted) {
        if (wanted.details() != null) {
            return wanted.details();
        }
        if (wanted.day() == null) {
            throw new IllegalStateException("an extra meeting without details");
        }
        return plan.on(wanted.day()).orElseThrow().details();
    }
}
