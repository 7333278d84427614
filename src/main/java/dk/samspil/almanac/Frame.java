package dk.samspil.almanac;

import java.util.List;
import java.util.stream.Collectors;

/// What a map shows, with a little room around it, as a picture 1000 wide.
///
/// @param scale units of the picture for a kilometre
record Frame(double west, double north, double scale, int height) {

    private static final int WIDTH = 1000;
    private static final int EDGE = 12;

    static Frame around(List<Outline.Shape> shapes) {
        var spots =
                shapes.stream()
                        .flatMap(shape -> shape.rings().stream())
                        .flatMap(List::stream)
                        .toList();
        var east = spots.stream().mapToDouble(Spot::east).summaryStatistics();
        var south = spots.stream().mapToDouble(Spot::south).summaryStatistics();
        double scale = (WIDTH - 2 * EDGE) / (east.getMax() - east.getMin());
        return new Frame(
                east.getMin(),
                south.getMin(),
                scale,
                (int) Math.ceil((south.getMax() - south.getMin()) * scale) + 2 * EDGE);
    }

    int x(Spot spot) {
        return (int) Math.round((spot.east() - west) * scale) + EDGE;
    }

    int y(Spot spot) {
        return (int) Math.round((spot.south() - north) * scale) + EDGE;
    }

    String path(Outline.Shape shape) {
        return shape.rings().stream().map(this::line).collect(Collectors.joining());
    }

    /// Points that fall together in the picture are drawn once.
    private String line(List<Spot> ring) {
        return ring.stream()
                .map(spot -> x(spot) + " " + y(spot))
                .distinct()
                .collect(Collectors.joining("L", "M", "Z"));
    }
}
