package dk.samspil.staffing;

import dk.samspil.calendar.DanishDates;
import dk.samspil.rostering.Absence;
import dk.samspil.staffing.CalendarText.Event;
import dk.samspil.ui.Text;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;

/// Reads somebody's calendar file for the days without meetings: what lasts all day, or at least
/// half of the hours in which meetings are held, and is not marked as free. An event that cannot be
/// read is told with its line, and the others are read.
public final class AbsenceCalendar {

    /// Bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);
    private static final long HALF = 4 * 60;

    /// Days. What lasts longer is a slip of the pen.
    private static final int LONGEST = 400;

    private final LocalDate from;
    private final LocalDate to;
    private final Map<LocalDate, Absence.Kind> days = new TreeMap<>();
    private final List<Unread> unread = new ArrayList<>();

    private AbsenceCalendar(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /// @param away spells of days, the earliest first, weekends between two working days included
    /// @param unread what could not be read
    public record Contents(List<Absence> away, List<Unread> unread) {}

    /// @param line of the file, from 1
    public record Unread(int line, Text why) {}

    /// Whether a file is a calendar; nothing is read of another.
    public static boolean isCalendar(byte[] file) {
        return CalendarText.of(file).isCalendar();
    }

    /// @param from the first day that matters
    /// @param to the last one; a spell is cut where it goes beyond
    /// @param known days of these are not found again
    public static Contents read(byte[] file, LocalDate from, LocalDate to, List<Absence> known) {
        var reading = new AbsenceCalendar(from, to);
        CalendarText.of(file).events().forEach(reading::take);
        reading.days.keySet().removeIf(day -> known.stream().anyMatch(each -> each.covers(day)));
        return new Contents(Spells.of(reading.days), List.copyOf(reading.unread));
    }

    private void take(Event event) {
        if (isFree(event)) {
            return;
        }
        if (!event.whole()) {
            unread.add(new Unread(event.line(), Text.of("staffing.calendar.unfinished")));
            return;
        }
        if (isTooOften(event.value("RRULE"))) {
            unread.add(new Unread(event.line(), Text.of("staffing.calendar.too-often")));
            return;
        }
        if (isLongPast(event)) {
            return;
        }
        try {
            var calendar = new CalendarBuilder().build(new StringReader(event.asCalendar()));
            var kind = kind(event.value("SUMMARY"));
            for (var each : calendar.<VEvent>getComponents("VEVENT")) {
                add(each, kind, event.line());
            }
        } catch (ParserException | IOException | RuntimeException broken) {
            // The library tells of what it cannot read in whatever way the place at hand allows.
            unread.add(new Unread(event.line(), Text.of("staffing.calendar.broken")));
        }
    }

    private static boolean isFree(Event event) {
        return event.value("TRANSP").equalsIgnoreCase("TRANSPARENT")
                || event.value("STATUS").equalsIgnoreCase("CANCELLED")
                || List.of("FREE", "TENTATIVE", "WORKINGELSEWHERE")
                        .contains(
                                event.value("X-MICROSOFT-CDO-BUSYSTATUS").toUpperCase(Locale.ROOT));
    }

    /// Nobody is away by the second; such a rule is a mistake, or meant to keep the machine busy.
    private static boolean isTooOften(String rule) {
        var upper = rule.toUpperCase(Locale.ROOT);
        return upper.contains("SECONDLY")
                || upper.contains("MINUTELY")
                || upper.contains("HOURLY")
                || upper.contains("BYSECOND")
                || upper.contains("BYMINUTE")
                || upper.contains("BYHOUR");
    }

    /// Spares the reading of years of meetings that nobody asks for.
    private boolean isLongPast(Event event) {
        var start = event.value("DTSTART");
        return !event.has("RRULE")
                && !event.has("RDATE")
                && start.matches("[0-9]{8}.*")
                && Integer.parseInt(start.substring(0, 4)) < from.getYear() - 1;
    }

    private void add(VEvent event, Absence.Kind kind, int line) {
        boolean wholeDays =
                event.<Temporal>getStartDate().orElseThrow().getDate() instanceof LocalDate;
        Period<? extends Temporal> window =
                wholeDays
                        ? new Period<>(from, to.plusDays(1))
                        : new Period<>(
                                from.atStartOfDay(DanishDates.ZONE),
                                to.plusDays(1).atStartOfDay(DanishDates.ZONE));
        for (var spell : event.<Temporal>calculateRecurrenceSet(window)) {
            var start = local(spell.getStart());
            var end = local(spell.getEnd());
            if (ChronoUnit.DAYS.between(start, end) > LONGEST) {
                unread.add(new Unread(line, Text.of("staffing.calendar.too-long", LONGEST)));
                return;
            }
            hours(start, wholeDays && !end.isAfter(start) ? start.plusDays(1) : end, kind);
        }
    }

    private void hours(LocalDateTime start, LocalDateTime end, Absence.Kind kind) {
        for (var day = start.toLocalDate();
                !day.isAfter(end.toLocalDate());
                day = day.plusDays(1)) {
            var begins = later(start, day.atTime(OPENS));
            var ends = later(day.atTime(OPENS), earlier(end, day.atTime(CLOSES)));
            if (ChronoUnit.MINUTES.between(begins, ends) >= HALF) {
                away(day, kind);
            }
        }
    }

    private void away(LocalDate day, Absence.Kind kind) {
        if (!day.isBefore(from) && !day.isAfter(to)) {
            days.putIfAbsent(day, kind);
        }
    }

    private static LocalDateTime local(Temporal time) {
        return switch (time) {
            case LocalDate day -> day.atStartOfDay();
            case LocalDateTime wall -> wall;
            case Instant instant -> LocalDateTime.ofInstant(instant, DanishDates.ZONE);
            default ->
                    ZonedDateTime.from(time)
                            .withZoneSameInstant(DanishDates.ZONE)
                            .toLocalDateTime();
        };
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /// What the words of an event say of it; the words themselves are not kept.
    private static Absence.Kind kind(String summary) {
        var words = summary.toLowerCase(Locale.ROOT);
        if (words.contains("ferie") || words.contains("fridag")) {
            return Absence.Kind.HOLIDAY;
        }
        if (words.contains("syg")) {
            return Absence.Kind.ILLNESS;
        }
        return words.contains("kursus") || words.contains("uddannelse")
                ? Absence.Kind.COURSE
                : Absence.Kind.OTHER;
    }
}
