package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day on which somebody else goes after a repair than is published.
///
/// @param now the day as repaired
/// @param before who goes there as it is published; null = nobody
/// @param near whether it is too late to change the day with the agreed notice
/// @param cancellable whether nobody comes to a meeting day, which can then be cancelled
/// @param seen carried by a form: the day, and the change that was looked at
/// @param why the change is made
/// @param open why nobody can go, and where the day could be moved; null = somebody goes
/// @param tied the changes without which this one would break a rule; null = it stands alone
/// @param told who gets a notice
public record RepairChange(
        Assignment now,
        @Nullable String before,
        boolean near,
        boolean cancellable,
        String seen,
        List<Text> why,
        @Nullable DayExplained open,
        @Nullable Tied tied,
        List<Told> told) {

    /// Others that have to be taken, too: all of them, or one at least.
    ///
    /// @param because what would stand in the way
    public record Tied(List<Assignment> with, boolean all, Text because) {}

    /// Somebody who is concerned.
    ///
    /// @param reached whether a notice reaches them; those without access to Samspil get none
    public record Told(String name, boolean reached) {}
}
