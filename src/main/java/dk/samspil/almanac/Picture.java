package dk.samspil.almanac;

import dk.samspil.rostering.Position;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A map as it is drawn: municipalities in five shades, points, and ways from point to point, in
/// the units of a picture 1000 wide.
///
/// @param steps the fewest days of each shade but the lightest
public record Picture(
        int height, List<Area> areas, List<Dot> dots, List<Way> ways, List<Integer> steps) {

    private static final int SHADES = 4;

    /// @param shade 0 = no days, 4 = as many as anywhere or nearly so
    public record Area(String name, String path, int days, int shade) {}

    /// @param name of the places that are there
    public record Dot(int x, int y, String name) {}

    public record Way(int fromX, int fromY, int toX, int toY, String name) {}

    /// The shade of so many days.
    public int shade(int days) {
        return shade(days, areas.stream().mapToInt(Area::days).max().orElse(0));
    }

    static Picture of(
            List<Outline.Shape> shapes,
            List<TeamDay> days,
            List<Journey> journeys,
            Map<Integer, Position> positions) {
        var frame = Frame.around(shapes);
        var counts =
                days.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TeamDay::municipality, Collectors.summingInt(_ -> 1)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Picture(
                frame.height(),
                shapes.stream().map(shape -> area(shape, counts, most, frame)).toList(),
                dots(days, positions, frame),
                journeys.stream().flatMap(journey -> way(journey, positions, frame)).toList(),
                steps(most));
    }

    private static Area area(
            Outline.Shape shape, Map<Integer, Integer> counts, int most, Frame frame) {
        int days = counts.getOrDefault(shape.municipality(), 0);
        return new Area(shape.name(), frame.path(shape), days, shade(days, most));
    }

    private static List<Dot> dots(
            List<TeamDay> days, Map<Integer, Position> positions, Frame frame) {
        var places = new TreeMap<Integer, TreeSet<String>>();
        days.forEach(
                day ->
                        places.computeIfAbsent(day.municipality(), _ -> new TreeSet<>())
                                .add(day.place()));
        return places.entrySet().stream()
                .flatMap(
                        each ->
                                spot(each.getKey(), positions)
                                        .map(
                                                spot ->
                                                        new Dot(
                                                                frame.x(spot),
                                                                frame.y(spot),
                                                                String.join(
                                                                        ", ", each.getValue()))))
                .toList();
    }

    /// None for whoever stays in the municipality of the base.
    private static Stream<Way> way(Journey journey, Map<Integer, Position> positions, Frame frame) {
        var start = journey.start();
        return start == null || journey.km() == 0
                ? Stream.empty()
                : spot(journey.to().municipality(), positions)
                        .map(
                                end ->
                                        new Way(
                                                frame.x(start),
                                                frame.y(start),
                                                frame.x(end),
                                                frame.y(end),
                                                journey.coordinator()));
    }

    private static Stream<Spot> spot(int municipality, Map<Integer, Position> positions) {
        return Stream.ofNullable(positions.get(municipality)).map(Spot::of);
    }

    static int shade(int days, int most) {
        return most == 0 ? 0 : (int) Math.ceil((double) SHADES * days / most);
    }

    /// Shades that no number of days has are left out.
    static List<Integer> steps(int most) {
        return IntStream.rangeClosed(1, most)
                .filter(days -> shade(days, most) > shade(days - 1, most))
                .boxed()
                .toList();
    }
}
