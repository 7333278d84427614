package dk.samspil.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a citizen has lived on, and when (forsørgelseshistorik). Asked here, answered by the module
/// that keeps the preparatory part.
public interface SupportHistory {

    /// In the order in which they were written; the look is logged. Empty when there is none, or
    /// the asker may not see it.
    List<Spell> of(CaseId id);

    /// A spell of support.
    ///
    /// @param written the period as somebody typed it
    /// @param from null when the period cannot be read as one
    /// @param until the last day; null = still running, or not to be read
    record Spell(
            String kind, String written, @Nullable LocalDate from, @Nullable LocalDate until) {}
}
