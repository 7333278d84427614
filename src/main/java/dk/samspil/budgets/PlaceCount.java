package dk.samspil.budgets;

import java.time.LocalDate;

/// How the places stood on a day; counts alone.
///
/// @param redesignated how many were made into another kind of place since the count before
public record PlaceCount(
        int number,
        LocalDate countedOn,
        int inUse,
        int coming,
        int waiting,
        int redesignated,
        String note,
        String enteredBy) {}
