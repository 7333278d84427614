package dk.samspil.staffing;

import java.time.LocalDate;

/// A month of a unit's year: how many meeting days its coordinators can take, and how many the
/// teams have planned.
///
/// @param first the first day of the month
/// @param agreed days of plans that are agreed
/// @param waiting days of plans that are handed in but not agreed
public record MonthOfCapacity(
        LocalDate first, int employed, int external, int agreed, int waiting) {

    public int capacity() {
        return employed + external;
    }

    public int planned() {
        return agreed + waiting;
    }

    /// Meeting days that could still be planned; below 0 = so many cannot be staffed.
    public int left() {
        return capacity() - planned();
    }
}
