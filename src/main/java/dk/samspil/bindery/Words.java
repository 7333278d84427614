package dk.samspil.bindery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// The bindery's own words in the language of the case file, which is Danish.
record Words(MessageSource messages) {

    static final Locale LANGUAGE = Locale.of("da");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", LANGUAGE);

    String say(String key, Object... arguments) {
        return messages.getMessage("bindery." + key, arguments, LANGUAGE);
    }

    String pages(int count) {
        return count == 1 ? say("page") : say("pages", count);
    }

    String date(@Nullable LocalDate date) {
        return date == null ? say("undated") : DATE.format(date);
    }
}
