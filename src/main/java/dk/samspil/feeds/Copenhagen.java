package dk.samspil.feeds;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VTimeZone;

/// The time zone of Denmark as calendars write it: summer time by the rule of the European Union,
/// as it has been since 1996. The library's own has the same rule by the name of Berlin.
final class Copenhagen {

    private static final String RULES =
            """
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private Copenhagen() {}

    static VTimeZone zone() {
        try {
            return new CalendarBuilder(new TimeZoneRegistryImpl())
                    .build(new StringReader(RULES.replace("\n", "\r\n")))
                    .<VTimeZone>getComponent(Component.VTIMEZONE)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
