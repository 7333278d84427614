package dk.samspil.planning.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a plan's spreadsheet, by their Danish headings. Weekday and week are for the
/// reader, and are not read in.
enum DayColumn {
    DAY("Dato"),
    WEEKDAY("Ugedag"),
    WEEK("Uge"),
    STARTS("Fra"),
    ENDS("Til"),
    PLACE("Sted"),
    KIND("Art"),
    CASES("Forventede sager"),
    CLINICAL("Forventede til klinisk funktion");

    private final String heading;

    DayColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    static Optional<DayColumn> named(String typed) {
        return Stream.of(values()).filter(c -> plain(c.heading).equals(plain(typed))).findFirst();
    }

    /// The columns without which there is no plan.
    static Stream<DayColumn> required() {
        return Stream.of(DAY, STARTS, ENDS, PLACE, KIND, CASES, CLINICAL);
    }

    /// Words without case, spaces and signs.
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
