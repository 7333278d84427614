package dk.samspil.calendar;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Dates, times, ages and deadlines in words, in Danish or English, seen from one day. In
/// templates this is `#dates`; everything accepts null and then says nothing. Zone
/// Europe/Copenhagen.
public final class DanishDates {

    /// The zone in which every day, deadline and clock time of Samspil is meant.
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final Locale DANISH = Locale.of("da", "DK");

    private final Locale locale;
    private final LocalDate today;
    private final WorkingDays workingDays;

    public DanishDates(Locale locale, LocalDate today, WorkingDays workingDays) {
        this.locale = locale.getLanguage().equals("en") ? Locale.UK : DANISH;
        this.today = today;
        this.workingDays = workingDays;
    }

    public LocalDate today() {
        return today;
    }

    /// "22. november 2026"
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : date.format(pattern("date"));
    }

    public String date(@Nullable LocalDateTime at) {
        return at == null ? "" : date(at.toLocalDate());
    }

    public String date(@Nullable Instant at) {
        return at == null ? "" : date(at.atZone(ZONE).toLocalDate());
    }

    public String date(@Nullable OffsetDateTime at) {
        return at == null ? "" : date(at.toInstant());
    }

    /// "man. 3. marts", and the year where it is another than this one.
    public String shortDate(@Nullable LocalDate date) {
        if (date == null) {
            return "";
        }
        var sameYear = date.getYear() == today.getYear();
        return date.format(pattern(sameYear ? "shortDate" : "shortDateWithYear"));
    }

    /// "mandag den 3. marts 2026"
    public String longDate(@Nullable LocalDate date) {
        return date == null ? "" : date.format(pattern("longDate"));
    }

    /// "kl. 09.30"
    public String time(@Nullable LocalTime time) {
        return time == null ? "" : time.format(pattern("time"));
    }

    /// "22. november 2026 kl. 09.30"
    public String dateTime(@Nullable LocalDateTime at) {
        return at == null ? "" : words("dateTime", date(at.toLocalDate()), time(at.toLocalTime()));
    }

    public String dateTime(@Nullable Instant at) {
        return at == null ? "" : dateTime(at.atZone(ZONE).toLocalDateTime());
    }

    public String dateTime(@Nullable OffsetDateTime at) {
        return at == null ? "" : dateTime(at.toInstant());
    }

    /// "om 3 arbejdsdage", "i morgen", "i dag", "2 arbejdsdage over fristen"
    public String deadline(@Nullable LocalDate due) {
        if (due == null) {
            return "";
        }
        if (due.isBefore(today)) {
            int late = workingDays.between(due, today);
            return late == 0 ? words("passed") : words("late", late);
        }
        long days = ChronoUnit.DAYS.between(today, due);
        int left = workingDays.between(today, due);
        return switch ((int) Math.min(days, 2)) {
            case 0 -> words("today");
            case 1 -> words("tomorrow");
            default -> left == 0 ? words("inDays", days) : words("inWorkingDays", left);
        };
    }

    public boolean isLate(@Nullable LocalDate due) {
        return due != null && due.isBefore(today);
    }

    /// "44 år"
    public String age(@Nullable LocalDate birthDate) {
        return birthDate == null ? "" : words("age", years(birthDate, today));
    }

    /// Whole years lived on a day; a birthday on 29 February is kept on 1 March in other years.
    public static int years(LocalDate birthDate, LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    private String words(String key, Object... args) {
        return new MessageFormat(text("calendar." + key), locale).format(args);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(text("calendar.pattern." + key), locale);
    }

    private String text(String key) {
        return ResourceBundle.getBundle("messages/messages-calendar", locale).getString(key);
    }
}
