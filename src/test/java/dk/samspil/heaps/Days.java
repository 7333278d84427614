package dk.samspil.heaps;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes days in the ways that offices do.
final class Days {

    private static final List<String> WAYS =
            List.of(
                    "d. MMMM uuuu",
                    "d. MMM. uu",
                    "dd.MM.uuuu",
                    "d/M-uu",
                    "uuuu-MM-dd",
                    "'den' d/M uuuu",
                    "dd-MM-uuuu",
                    "d.M.uuuu",
                    "dd/MM/uuuu",
                    "'d.' d. MMMM uuuu",
                    "dd.MM.uu",
                    "d. MMM uuuu");

    private Days() {}

    static String write(LocalDate day, Dice dice) {
        var written = DateTimeFormatter.ofPattern(dice.of(WAYS), Locale.of("da", "DK")).format(day);
        return written.replace("..", ".");
    }
}
