package dk.samspil.budgets;

import dk.samspil.ui.Text;
import java.util.UUID;

/// What came of a change of a budget or a register of places.
public sealed interface BudgetChange {

    /// @param id of what was saved
    record Saved(UUID id) implements BudgetChange {}

    record Refused(Text reason) implements BudgetChange {

        static Refused because(String messageKey, Object... args) {
            return new Refused(Text.of(messageKey, args));
        }
    }

    /// Somebody else changed it after it was shown.
    record ChangedMeanwhile(String by) implements BudgetChange {}
}
