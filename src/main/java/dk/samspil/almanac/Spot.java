package dk.samspil.almanac;

import dk.samspil.rostering.Position;

/// A place on the flat map, in kilometres from its north-western corner. Bornholm is drawn nearer
/// than it lies, north of Zealand, as on most maps of Denmark.
record Spot(double east, double south) {

    /// Degrees. Nothing of Denmark but Bornholm lies farther east.
    private static final double EAST_END = 14;

    private static final double WEST_END = 8.0;
    private static final double NORTH_END = 57.8;
    private static final double KM_PER_DEGREE = 6371.0 * Math.PI / 180;

    /// How long a degree of longitude is beside one of latitude in the middle of Denmark.
    private static final double NARROW = Math.cos(Math.toRadians(56));

    static boolean moved(Position position) {
        return position.longitude() > EAST_END;
    }

    static Spot of(Position position) {
        boolean moved = moved(position);
        double east = position.longitude() - (moved ? 2.15 : 0);
        double north = position.latitude() + (moved ? 1.05 : 0);
        return new Spot(
                (east - WEST_END) * KM_PER_DEGREE * NARROW, (NORTH_END - north) * KM_PER_DEGREE);
    }
}
