package dk.samspil.meetings.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.feeds.CalendarFile;
import dk.samspil.meetings.MeetingDaysInCalendars;
import dk.samspil.meetings.MeetingId;
import dk.samspil.ui.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One meeting day as a file for one's own calendar.
@Controller
@OnlyFor(sides = {Side.MUNICIPALITY, Side.HEALTH_UNIT})
class DayFileController {

    private final MeetingDaysInCalendars days;
    private final CalendarFile file;

    DayFileController(MeetingDaysInCalendars days, CalendarFile file) {
        this.days = days;
        this.file = file;
    }

    @GetMapping(MeetingDayController.DAY + "/kalender.ics")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        var day = days.of(new MeetingId(id)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("moede-" + day.day() + ".ics")
                                .build()
                                .toString())
                .body(file.of(day.title(), List.of(day)));
    }
}
