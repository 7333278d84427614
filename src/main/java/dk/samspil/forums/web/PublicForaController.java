package dk.samspil.forums.web;

import dk.samspil.access.Everyone;
import dk.samspil.feeds.CalendarAnswer;
import dk.samspil.forums.Fora;
import dk.samspil.forums.PublicMeeting;
import dk.samspil.forums.PublicMeetings;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Text;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What everybody may read, without signing in: the open fora and their published meetings.
@Controller
@Everyone
class PublicForaController {

    private static final String CALENDAR = "/moeder.ics";

    private final Fora fora;
    private final PublicMeetings meetings;
    private final CalendarAnswer calendar;
    private final Clock clock;

    PublicForaController(Fora fora, PublicMeetings meetings, CalendarAnswer calendar, Clock clock) {
        this.fora = fora;
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/fora")
    @Transactional(readOnly = true)
    ModelAndView list() {
        return new ModelAndView("forums/public-list")
                .addObject("fora", fora.open())
                .addObject("coming", meetings.from(LocalDate.now(clock)));
    }

    @GetMapping("/fora/{forum}")
    @Transactional(readOnly = true)
    ModelAndView forum(@PathVariable String forum) {
        var shown = fora.open(forum).orElseThrow(NotFound::new);
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(shown.publicHref() + CALENDAR)
                        .toUriString();
        return new ModelAndView("forums/public-forum")
                .addObject("forum", shown)
                .addObject("today", LocalDate.now(clock))
                .addObject("meetings", meetings.of(shown.id()))
                .addObject("address", address)
                .addObject("webcal", "webcal" + address.substring(address.indexOf(':')));
    }

    /// The published plan as a calendar that others' programs follow, with the meetings that its
    /// page shows.
    @GetMapping("/fora/{forum}" + CALENDAR)
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> calendar(@PathVariable String forum, WebRequest request) {
        var shown = fora.open(forum).orElseThrow(NotFound::new);
        return calendar.everybodys(
                Text.asItIs(shown.name()),
                meetings.of(shown.id()).stream().map(PublicMeeting::inCalendar).toList(),
                request);
    }
}
