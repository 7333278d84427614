package dk.samspil.planning;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.meetings.MeetingPlans;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The production plans of the teams, as long as the team edits its days itself. A plan that the
/// asker has no part in is not found.
@Component
@Transactional
public class ProductionPlans {

    private final ProductionPlanStore store;
    private final PlanHistory history;
    private final PlanningYears years;
    private final MeetingPlans meetings;
    private final Askers askers;
    private final Clock clock;

    ProductionPlans(
            ProductionPlanStore store,
            PlanHistory history,
            PlanningYears years,
            MeetingPlans meetings,
            Askers askers,
            Clock clock) {
        this.store = store;
        this.history = history;
        this.years = years;
        this.meetings = meetings;
        this.askers = askers;
        this.clock = clock;
    }

    /// The plan of a team, with version 0 where the asker sees none yet.
    @Transactional(readOnly = true)
    public ProductionPlan of(TeamId team, int year) {
        int asking = askers.current().organisation();
        return Optional.of(year)
                .filter(y -> y >= 2013 && y <= 2100)
                .flatMap(y -> store.find(team, y))
                .filter(plan -> plan.municipality() == asking || plan.healthUnit() == asking)
                .orElseThrow(NotFound::new);
    }

    /// What the plan is checked for, as it is or as it would be.
    @Transactional(readOnly = true)
    public PlanChecks.Findings check(ProductionPlan plan, PlanningYear year) {
        return PlanChecks.of(plan, year, store.others(plan), lastYears(plan));
    }

    /// Last year's days with the weekdays kept.
    @Transactional(readOnly = true)
    public Proposal copyOfLastYear(ProductionPlan plan) {
        var year = years.of(plan.healthUnit(), plan.year());
        return YearCopy.of(of(plan.team(), plan.year() - 1), plan, year);
    }

    @Transactional(readOnly = true)
    public List<PlanEvent> history(ProductionPlan plan) {
        return plan.id() == null ? List.of() : history.of(plan.saved());
    }

    /// Has exactly the chosen days in the plan: those that are new get the details, the others keep
    /// theirs.
    public PlanChange choose(
            ProductionPlan shown, long version, Collection<LocalDate> chosen, DayDetails details) {
        return edit(
                shown,
                version,
                days -> {
                    days.keySet().retainAll(chosen);
                    chosen.forEach(day -> days.putIfAbsent(day, details));
                });
    }

    /// Adds days, or changes those that are there already.
    public PlanChange add(ProductionPlan shown, long version, List<PlannedDay> added) {
        return edit(
                shown, version, days -> added.forEach(day -> days.put(day.day(), day.details())));
    }

    /// Has these days and no others.
    public PlanChange replace(ProductionPlan shown, long version, List<PlannedDay> wanted) {
        return edit(
                shown,
                version,
                days -> {
                    days.clear();
                    wanted.forEach(day -> days.put(day.day(), day.details()));
                });
    }

    private PlanChange edit(
            ProductionPlan shown, long version, Consumer<SortedMap<LocalDate, DayDetails>> what) {
        Asker asker = askers.current();
        var now = of(shown.team(), shown.year());
        if (now.municipality() != asker.organisation()) {
            throw new NotFound();
        }
        var days = new TreeMap<LocalDate, DayDetails>();
        now.days().forEach(day -> days.put(day.day(), day.details()));
        var before = List.copyOf(days.keySet());
        what.accept(days);
        var refused = whyNot(now, days);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (now.version() != version) {
            return new PlanChange.Conflict(now);
        }
        var at = clock.instant();
        var id = now.id() == null ? store.begin(now, asker.name(), at) : Optional.of(now.saved());
        if (id.isEmpty() || now.id() != null && !store.lock(now, version)) {
            return new PlanChange.Conflict(of(shown.team(), shown.year()));
        }
        store.days(
                id.get(),
                days.entrySet().stream()
                        .map(day -> PlannedDay.of(day.getKey(), day.getValue()))
                        .toList());
        if (now.id() != null) {
            store.touch(id.get(), asker.name(), at);
        }
        int kept = (int) before.stream().filter(days::containsKey).count();
        history.add(
                id.get(),
                PlanEvent.Kind.EDITED,
                "",
                null,
                null,
                days.size() - kept,
                before.size() - kept);
        return new PlanChange.Saved();
    }

    /// What no plan can be, whoever edits it.
    private Optional<PlanChange> whyNot(
            ProductionPlan plan, SortedMap<LocalDate, DayDetails> days) {
        if (!plan.status().open()) {
            return Optional.of(PlanChange.refused("planning.refused.not-open"));
        }
        if (plan.year() < LocalDate.now(clock).getYear()) {
            return Optional.of(
                    PlanChange.refused("planning.refused.past", Integer.toString(plan.year())));
        }
        int most = years.of(plan.healthUnit(), plan.year()).terms().mostDays();
        if (days.size() > most) {
            return Optional.of(PlanChange.refused("planning.refused.too-many", days.size(), most));
        }
        return days.keySet().stream().allMatch(day -> day.getYear() == plan.year())
                ? Optional.empty()
                : Optional.of(
                        PlanChange.refused(
                                "planning.refused.other-year", Integer.toString(plan.year())));
    }

    /// The days of last year's plan; of the meetings held where there was none.
    private int lastYears(ProductionPlan plan) {
        int planned = store.count(plan.team(), plan.year() - 1);
        return planned > 0
                ? planned
                : meetings.count(
                        plan.team(),
                        LocalDate.of(plan.year() - 1, 1, 1),
                        LocalDate.of(plan.year() - 1, 12, 31));
    }
}
