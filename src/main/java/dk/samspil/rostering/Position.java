package dk.samspil.rostering;

/// A place on the map, in degrees.
public record Position(double latitude, double longitude) {

    private static final double KM_PER_DEGREE = 6371.0 * Math.PI / 180;

    /// Kilometres in a straight line, rounded; within a country as exact as the coordinates are.
    public int kmTo(Position other) {
        double north = latitude - other.latitude;
        double middle = Math.toRadians((latitude + other.latitude) / 2);
        double east = (longitude - other.longitude) * Math.cos(middle);
        return (int) Math.round(Math.sqrt(north * north + east * east) * KM_PER_DEGREE);
    }
}
