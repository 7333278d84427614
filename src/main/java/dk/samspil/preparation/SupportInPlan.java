package dk.samspil.preparation;

import dk.samspil.access.AccessLog;
import dk.samspil.calendar.TypedPeriod;
import dk.samspil.cases.CaseId;
import dk.samspil.cases.SupportHistory;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The history of support as the preparatory part tells it.
@Component
class SupportInPlan implements SupportHistory {

    private final Plans plans;
    private final AccessLog accessLog;

    SupportInPlan(Plans plans, AccessLog accessLog) {
        this.plans = plans;
        this.accessLog = accessLog;
    }

    @Override
    @Transactional
    public List<Spell> of(CaseId id) {
        var spells = plans.of(id).answers().rows("support").stream().map(this::spell).toList();
        if (!spells.isEmpty()) {
            accessLog.looked(id.value(), "plan", "Forsørgelseshistorik på tidslinjen");
        }
        return spells;
    }

    private Spell spell(Map<String, String> row) {
        var written = row.getOrDefault("supportPeriod", "");
        var kind = row.getOrDefault("kind", "");
        return switch (TypedPeriod.read(written)) {
            case TypedPeriod.Understood(var from, var until) ->
                    new Spell(kind, written, from, until);
            case TypedPeriod.NotUnderstood() -> new Spell(kind, written, null, null);
        };
    }
}
