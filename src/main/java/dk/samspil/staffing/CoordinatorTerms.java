package dk.samspil.staffing;

import dk.samspil.rostering.Duties;
import dk.samspil.rostering.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody works on from a date until other terms begin.
///
/// @param share of full time in percent; 0 for externals
/// @param base from which the way to meetings is counted
/// @param mostAWeek 0 = goes to no meetings
/// @param price kroner for a meeting day; 0 for those employed
public record CoordinatorTerms(
        LocalDate validFrom,
        int share,
        Base base,
        int mostAWeek,
        int mostAMonth,
        int price,
        Duties duties) {

    /// A municipality, or a place of its own, and where it is.
    ///
    /// @param municipality null = a place of its own
    public record Base(@Nullable Integer municipality, String name, Position position) {}
}
