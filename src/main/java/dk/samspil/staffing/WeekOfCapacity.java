package dk.samspil.staffing;

import java.time.LocalDate;

/// A week of a unit's year: how many meeting days its coordinators can take.
///
/// @param monday its first day
/// @param open working days on which meetings are held; those of reduced activity count
public record WeekOfCapacity(LocalDate monday, int open, int employed, int external) {

    public int capacity() {
        return employed + external;
    }
}
