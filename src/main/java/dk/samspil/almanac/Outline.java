package dk.samspil.almanac;

import dk.samspil.rostering.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outlines of the municipalities, from `reference/municipalities.geojson`; read once, when the
/// first map is asked for.
@Component
class Outline {

    private static final int BORNHOLM = 400;
    private static final String FILE = "reference/municipalities.geojson";

    private final JsonMapper json;
    private volatile List<Shape> shapes = List.of();

    Outline(JsonMapper json) {
        this.json = json;
    }

    /// @param rings closed lines of points, the last one the first again
    record Shape(int municipality, String name, int region, List<List<Spot>> rings) {

        boolean moved() {
            return municipality == BORNHOLM;
        }
    }

    /// All 98 municipalities.
    List<Shape> all() {
        if (shapes.isEmpty()) {
            shapes = read();
        }
        return shapes;
    }

    private List<Shape> read() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            var read = new ArrayList<Shape>();
            for (JsonNode feature : json.readTree(file).path("features")) {
                var about = feature.path("properties");
                int code = Integer.parseInt(about.path("municipality_code").asString());
                read.add(
                        new Shape(
                                code,
                                about.path("name").asString(),
                                Integer.parseInt(about.path("region_code").asString()),
                                rings(feature.path("geometry"))));
            }
            return List.copyOf(read);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static List<List<Spot>> rings(JsonNode geometry) {
        var rings = new ArrayList<List<Spot>>();
        boolean several = geometry.path("type").asString().equals("MultiPolygon");
        for (JsonNode polygon : several ? geometry.path("coordinates") : List.of(geometry)) {
            for (JsonNode ring : several ? polygon : polygon.path("coordinates")) {
                var points = new ArrayList<Spot>();
                for (JsonNode point : ring) {
                    points.add(
                            Spot.of(
                                    new Position(
                                            point.get(1).asDouble(), point.get(0).asDouble())));
                }
                rings.add(points);
            }
        }
        return rings;
    }
}
