package dk.samspil.rostering;

/// How hot the search is: what a change for the worse may cost to be made now and then. Begins
/// where teams still change hands, ends where nothing but gains is left, and scales with the
/// weights, so that a secretariat may double all of them.
///
/// @param hot at the beginning, in the unit of the cost
/// @param cold at the end
record Cooling(double hot, double cold) {

    /// Measured: below half the price of a new face order appears, below a thirtieth nothing moves.
    private static final double BEGIN = 0.4;

    private static final double END = 1 / 40.0;

    /// What an open day costs at first, so that a day may be open for a moment; a thousand times
    /// that at the end, when no gain may outweigh it.
    private static final double OPEN = 16;

    private static final double DEARER = 1_000;

    static Cooling of(YearInNumbers year) {
        double large = Math.max(1, Math.max(year.face, year.spread));
        double small = Math.min(year.face, year.spread);
        return new Cooling(BEGIN * large, END * (small < 1 ? large : Math.min(large, 2 * small)));
    }

    /// @param progress from 0 to 1
    double heat(double progress) {
        return hot * Math.pow(cold / hot, progress);
    }

    double openDay(double progress) {
        return OPEN * hot * Math.pow(DEARER, progress);
    }
}
