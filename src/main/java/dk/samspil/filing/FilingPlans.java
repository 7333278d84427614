package dk.samspil.filing;

import dk.samspil.access.Askers;
import dk.samspil.agreements.Period;
import dk.samspil.agreements.PeriodChange;
import dk.samspil.agreements.Periods;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The filing plans of the country, the regions and the municipalities by date. Everybody reads;
/// administrators change all of them, a team's secretary those of the own municipality.
@Component
@Transactional
public class FilingPlans {

    /// The owner of the plan that applies where nothing else is said.
    public static final int WHOLE_COUNTRY = 0;

    private final Periods<FilingRules> periods;
    private final Askers askers;
    private final Clock clock;

    FilingPlans(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.periods =
                new Periods<>(jdbc, json, "filing.plan", "organisation_id", FilingRules.class);
        this.askers = askers;
        this.clock = clock;
    }

    /// What applies to a case file that is read today, in one statement.
    ///
    /// @param openedOn the day the case was opened, whose checklist applies
    public Filing of(LocalDate openedOn, int region, int municipality) {
        return of(openedOn, List.of(WHOLE_COUNTRY, region, municipality));
    }

    /// What the plans of some owners come to together today, in one statement.
    ///
    /// @param owners the widest first
    public Filing of(LocalDate openedOn, List<Integer> owners) {
        var all = periods.ofAll(owners);
        var plans =
                owners.stream()
                        .map(owner -> all.stream().filter(p -> p.owner() == owner))
                        .map(of -> of.map(FilingPlans::plan).toList())
                        .toList();
        return Filing.of(plans, LocalDate.now(clock), openedOn);
    }

    /// All of an owner, the newest first.
    public List<FilingPlan> of(int owner) {
        return periods.of(owner).stream().map(FilingPlans::plan).toList();
    }

    /// All of all owners, the newest first.
    public List<FilingPlan> all() {
        return periods.all().stream().map(FilingPlans::plan).toList();
    }

    public Optional<FilingPlan> find(UUID id) {
        return periods.find(id).map(FilingPlans::plan);
    }

    /// Lets a plan apply from a day on, until the owner's next one begins.
    ///
    /// @throws IllegalArgumentException for rules that have problems: ask for them first
    public PeriodChange begin(int owner, LocalDate from, FilingRules rules) {
        refuseProblems(rules);
        return periods.begin(owner, from, rules, askers.current().name(), clock.instant());
    }

    /// Changes a plan, and the day from which it applies. The version is the one shown.
    ///
    /// @throws IllegalArgumentException for rules that have problems: ask for them first
    public PeriodChange change(UUID id, int version, LocalDate from, FilingRules rules) {
        refuseProblems(rules);
        return periods.change(id, version, from, rules, askers.current().name(), clock.instant());
    }

    private static void refuseProblems(FilingRules rules) {
        var problems = rules.problems();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().key());
        }
    }

    private static FilingPlan plan(Period<FilingRules> p) {
        return new FilingPlan(
                p.id(),
                p.owner(),
                p.from(),
                p.to(),
                p.version(),
                p.body(),
                p.changedBy(),
                p.changedAt());
    }
}
