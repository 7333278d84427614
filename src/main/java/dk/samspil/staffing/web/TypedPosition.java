package dk.samspil.staffing.web;

import dk.samspil.rostering.Position;
import java.util.Optional;
import java.util.regex.Pattern;

/// Coordinates as people copy them from a map: latitude first, in decimal degrees, with points or
/// Danish commas.
final class TypedPosition {

    private static final String DEGREES = "(\\d{1,2})[.,](\\d{1,20})°?";
    private static final Pattern BOTH =
            Pattern.compile("\\(?" + DEGREES + " ?N?\\s*[,;/ ]\\s*" + DEGREES + " ?[EØ]?\\)?");

    private TypedPosition() {}

    /// Empty = cannot be read.
    static Optional<Position> read(String typed) {
        var both = BOTH.matcher(typed);
        return both.matches()
                ? Optional.of(
                        new Position(
                                Double.parseDouble(both.group(1) + "." + both.group(2)),
                                Double.parseDouble(both.group(3) + "." + both.group(4))))
                : Optional.empty();
    }

    static String written(Position position) {
        return position.latitude() + ", " + position.longitude();
    }
}
