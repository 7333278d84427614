import dk.samspil.rostering.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A real municipality, from the file that the application has, too.
record Municipality(String name, String region, Position position) {

    private static final Path FILE = Path.of("src/main/resources/reference/municipalities.csv");

    static List<Municipality> all() throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(
                        cell ->
                                new Municipality(
                                        cell[1],
                                        cell[3],
                                        new Position(
                                                Double.parseDouble(cell[4]),
                                                Double.parseDouble(cell[5]))))
                .toList();
    }
}
