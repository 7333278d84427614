package dk.samspil.indicators;

import org.jspecify.annotations.Nullable;

/// What goes with the number of people who wait in a department; null = not told.
///
/// @param referred in the period, as are started, examined and summoned
/// @param waitDays the wait that somebody referred today must expect
public record WaitingList(
        @Nullable Integer referred,
        @Nullable Integer started,
        @Nullable Integer examined,
        @Nullable Integer summoned,
        @Nullable Integer waitDays) {

    public static final WaitingList NONE = new WaitingList(null, null, null, null, null);
}
