package dk.samspil.bookings;

import dk.samspil.agreements.RuleSet;
import dk.samspil.parties.Area;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whom cases need at the table, by the rule set in force on each day.
///
/// @param laws all of them, the newest first
record Needs(List<RuleSet> laws) {

    Fit of(WaitingCase waiting, DayToFill day, ProposalTerms terms) {
        if (day.day().isBefore(terms.earliest())) {
            return new Fit.TooSoon();
        }
        var law = law(day);
        var facts = waiting.facts(day.day());
        var required = without(law.requiredAreas(facts), day.areas());
        return required.isEmpty()
                ? new Fit.Possible(without(law.recommendedAreas(facts), day.areas()))
                : new Fit.Lacks(required);
    }

    private RuleSet law(DayToFill day) {
        return laws.stream()
                .filter(each -> each.isInForce(day.day()))
                .findFirst()
                .orElseGet(laws::getLast);
    }

    private static Set<Area> without(Set<Area> wanted, Set<Area> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }
}
