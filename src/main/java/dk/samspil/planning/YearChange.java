package dk.samspil.planning;

import dk.samspil.ui.Text;
import java.util.List;

/// What came of changing what a health unit announces for a year.
public sealed interface YearChange {

    record Saved() implements YearChange {}

    /// Somebody has changed the year since the version that was edited.
    record Conflict(PlanningYear now) implements YearChange {}

    record Refused(Text reason) implements YearChange {}

    /// The year is published, and days that are planned already are touched: nothing is saved until
    /// that has been confirmed.
    record Touches(List<TouchedDay> days) implements YearChange {}
}
