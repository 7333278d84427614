package dk.samspil.planning;

import dk.samspil.ui.Text;

/// What came of changing a production plan.
public sealed interface PlanChange {

    record Saved() implements PlanChange {}

    /// Somebody has changed the plan since the version that was edited.
    record Conflict(ProductionPlan now) implements PlanChange {}

    record Refused(Text reason) implements PlanChange {}

    static PlanChange refused(String messageKey, Object... args) {
        return new Refused(Text.of(messageKey, args));
    }
}
