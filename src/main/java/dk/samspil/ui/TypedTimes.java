package dk.samspil.ui;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/// Times in form fields: read as people type them (`9`, `9.30`, `0930`), written as `09:30`.
@Component
class TypedTimes implements Formatter<LocalTime> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        Matcher time = TYPED.matcher(text.strip());
        try {
            if (time.matches()) {
                String minutes = time.group(2);
                return LocalTime.of(
                        Integer.parseInt(time.group(1)),
                        minutes == null ? 0 : Integer.parseInt(minutes));
            }
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new ParseException("not a time of day", 0);
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return WRITTEN.format(time);
    }
}
