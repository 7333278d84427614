package dk.samspil.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Values over time as lines that break where there is a gap, in the units of a picture.
///
/// @param lines the points of each unbroken line, as SVG writes them
/// @param target the height of the limit that is aimed at; null = none
public record Curve(
        int width, int height, List<String> lines, List<Dot> dots, @Nullable String target) {

    private static final int EDGE = 4;

    public record Dot(String x, String y) {}

    /// @param spots in the order of time; empty = a gap
    /// @param limit what is aimed at; null = nothing
    public static Curve of(
            List<Optional<BigDecimal>> spots, @Nullable BigDecimal limit, int width, int height) {
        var values = spots.stream().flatMap(Optional::stream).toList();
        if (values.isEmpty()) {
            return new Curve(width, height, List.of(), List.of(), null);
        }
        var all = Stream.concat(values.stream(), Stream.ofNullable(limit)).toList();
        double least = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        double span = most > least ? most - least : 1;
        var lines = new ArrayList<String>();
        var dots = new ArrayList<Dot>();
        var line = new StringBuilder();
        for (int i = 0; i < spots.size(); i++) {
            var value = spots.get(i).orElse(null);
            if (value == null) {
                end(line, lines);
                continue;
            }
            double step = spots.size() == 1 ? 0.5 : (double) i / (spots.size() - 1);
            var dot =
                    new Dot(
                            written(EDGE + step * (width - 2 * EDGE)),
                            written(y(value, least, span, height)));
            dots.add(dot);
            line.append(line.isEmpty() ? "" : " ").append(dot.x()).append(',').append(dot.y());
        }
        end(line, lines);
        return new Curve(
                width,
                height,
                lines,
                dots,
                limit == null ? null : written(y(limit, least, span, height)));
    }

    private static void end(StringBuilder line, List<String> lines) {
        if (line.indexOf(" ") > 0) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    private static double y(BigDecimal value, double least, double span, int height) {
        return height - EDGE - (value.doubleValue() - least) / span * (height - 2 * EDGE);
    }

    private static String written(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    /// The last dot: how it stands now.
    public @Nullable Dot last() {
        return dots.isEmpty() ? null : dots.getLast();
    }

    public String box() {
        return "0 0 " + width + " " + height;
    }
}
