package dk.samspil.planning.web;

import dk.samspil.planning.DayDetails;
import dk.samspil.planning.DayKind;
import dk.samspil.planning.PlannedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A proposed day as a preview carries it to the page that keeps it: seven parts with semicolons
/// between, the place last.
final class DayLine {

    private static final int PARTS = 7;

    private DayLine() {}

    static String write(PlannedDay day) {
        var details = day.details();
        return String.join(
                ";",
                day.day().toString(),
                details.starts().toString(),
                details.ends().toString(),
                details.kind().name(),
                Integer.toString(details.cases()),
                Integer.toString(details.clinical()),
                details.place());
    }

    /// Empty for what no preview has written.
    static Optional<PlannedDay> read(String line) {
        var parts = line.split(";", PARTS);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            var details =
                    new DayDetails(
                            LocalTime.parse(parts[1]),
                            LocalTime.parse(parts[2]),
                            parts[6].strip(),
                            DayKind.valueOf(parts[3]),
                            Integer.parseInt(parts[4]),
                            Integer.parseInt(parts[5]));
            return Optional.of(PlannedDay.of(LocalDate.parse(parts[0]), details))
                    .filter(day -> fits(day.details()));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    static List<PlannedDay> read(List<String> lines) {
        return lines.stream().flatMap(line -> read(line).stream()).toList();
    }

    private static boolean fits(DayDetails details) {
        return details.starts().isBefore(details.ends())
                && details.place().length() <= DetailsForm.LONGEST_PLACE
                && details.cases() >= 0
                && details.cases() <= DayDetails.MOST_CASES
                && details.clinical() >= 0
                && details.clinical() <= DayDetails.MOST_CLINICAL;
    }
}
