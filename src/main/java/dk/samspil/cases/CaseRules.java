package dk.samspil.cases;

import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.agreements.RuleSets;
import dk.samspil.ui.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says yes, or no with the reason that the page shows.
@Component
class CaseRules {

    private static final Set<Capacity> OPENERS =
            EnumSet.of(Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER);

    private final Askers askers;
    private final RuleSets ruleSets;

    CaseRules(Askers askers, RuleSets ruleSets) {
        this.askers = askers;
        this.ruleSets = ruleSets;
    }

    Optional<Text> whyNotOpen(NewCase wanted, LocalDate on) {
        var asker = askers.current();
        if (!OPENERS.contains(asker.capacity())) {
            return Optional.of(Text.of("cases.open.not-your-capacity"));
        }
        if (!asker.area().isEmpty() && !asker.area().equals(wanted.area().name())) {
            return Optional.of(Text.of("cases.open.not-your-area"));
        }
        if (!ruleSets.on(on).allows(wanted.type())) {
            return Optional.of(
                    Text.of("cases.open.type-not-in-force", Text.of(wanted.type().messageKey())));
        }
        return Optional.empty();
    }
}
