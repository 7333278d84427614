package dk.samspil.feeds;

import dk.samspil.calendar.DanishDates;
import dk.samspil.ui.Languages;
import dk.samspil.ui.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Writes appointments as a calendar file (iCalendar, RFC 5545), in Danish, in the time zone of
/// Europe/Copenhagen.
@Component
public class CalendarFile {

    public static final String TYPE = "text/calendar;charset=utf-8";

    /// How often calendars that follow an address are asked to look, as a duration of RFC 5545.
    private static final String LOOK_AGAIN = "PT2H";

    private final MessageSource messages;
    private final Clock clock;

    CalendarFile(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// @param name of the calendar, as the calendars of others show it
    public byte[] of(Text name, List<CalendarEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Samspil//Kalender//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", say(name)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN));
        calendar.add(Copenhagen.zone());
        entries.forEach(entry -> calendar.add(event(entry)));
        var bytes = new ByteArrayOutputStream(4096 + entries.size() * 512);
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.key() + "@samspil"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(Math.toIntExact(entry.sequence())));
        event.add(new DtStart<>(at(entry.day(), entry.starts())));
        event.add(new DtEnd<>(at(entry.day(), entry.ends())));
        event.add(new Summary(say(entry.title())));
        event.add(new Description(say(entry.about())));
        event.add(new Location(entry.place()));
        event.add(
                entry.cancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DanishDates.ZONE);
    }

    private String say(Text text) {
        return messages.getMessage(text, Languages.DANISH);
    }
}
