package dk.samspil.agreements;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The law by date. Everybody reads; administrators change.
@Component
@Transactional
public class RuleSets {

    private static final int WHOLE_COUNTRY = 0;

    private final Periods<Rules> periods;
    private final Askers askers;
    private final Clock clock;

    RuleSets(JdbcClient jdbc, JsonMapper json, Askers askers, Clock clock) {
        this.periods = new Periods<>(jdbc, json, "agreements.rule_set", "region", Rules.class);
        this.askers = askers;
        this.clock = clock;
    }

    /// The rule set in force on a day; days before the first one are judged by the first.
    public RuleSet on(LocalDate day) {
        return ruleSet(periods.on(day, WHOLE_COUNTRY));
    }

    /// All of them, the newest first.
    public List<RuleSet> all() {
        return periods.of(WHOLE_COUNTRY).stream().map(RuleSets::ruleSet).toList();
    }

    public Optional<RuleSet> find(UUID id) {
        return periods.find(id).map(RuleSets::ruleSet);
    }

    /// Puts new rules in force from a day on, until the next rule set begins.
    public PeriodChange begin(LocalDate from, Rules rules) {
        return periods.begin(WHOLE_COUNTRY, from, rules, askers.current().name(), clock.instant());
    }

    /// Changes a rule set, and the day from which it is in force. The version is the one shown.
    public PeriodChange change(UUID id, int version, LocalDate from, Rules rules) {
        return periods.change(id, version, from, rules, askers.current().name(), clock.instant());
    }

    private static RuleSet ruleSet(Period<Rules> p) {
        return new RuleSet(p.id(), p.from(), p.to(), p.version(), p.body());
    }
}
