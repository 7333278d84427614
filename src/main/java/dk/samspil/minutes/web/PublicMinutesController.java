package dk.samspil.minutes.web;

import dk.samspil.access.Everyone;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.forums.PublicMeeting;
import dk.samspil.forums.PublicMeetings;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.PastMinutes;
import dk.samspil.minutes.PublishedMinutes;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may read of a meeting's minutes, without signing in, whoever asks.
@Controller
@Everyone
class PublicMinutesController {

    private final PublicMeetings meetings;
    private final Minutes minutes;
    private final PastMinutes past;
    private final MinutesFiles files;

    PublicMinutesController(
            PublicMeetings meetings, Minutes minutes, PastMinutes past, MinutesFiles files) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.past = past;
        this.files = files;
    }

    @GetMapping("/fora/{forum}/{day}/referat")
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable String forum, @PathVariable String day) {
        var meeting = meeting(forum, day);
        return new ModelAndView("minutes/public")
                .addObject("meeting", meeting)
                .addObject("earlier", past.of(meeting.id()))
                .addObject("minutes", minutes.forEverybody(meeting.id()).orElse(null));
    }

    private PublicMeeting meeting(String forum, String day) {
        try {
            return meetings.find(forum, LocalDate.parse(day)).orElseThrow(NotFound::new);
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }

    @GetMapping("/fora/{forum}/{day}/referat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String forum, @PathVariable String day) {
        var meeting = meeting(forum, day);
        return files.pdf(AgendaHead.of(meeting), published(meeting));
    }

    /// What everybody could read of an earlier version.
    @GetMapping("/fora/{forum}/{day}/referat/udgave/{edition}/referat.pdf")
    ResponseEntity<byte[]> earlier(
            @PathVariable String forum, @PathVariable String day, @PathVariable int edition) {
        var meeting = meeting(forum, day);
        return files.pdf(
                AgendaHead.of(meeting),
                past.find(meeting.id(), edition).orElseThrow(NotFound::new));
    }

    @GetMapping("/fora/{forum}/{day}/referat.html")
    ModelAndView html(
            @PathVariable String forum, @PathVariable String day, HttpServletResponse response) {
        var meeting = meeting(forum, day);
        return files.html(AgendaHead.of(meeting), published(meeting), response);
    }

    private PublishedMinutes published(PublicMeeting meeting) {
        return minutes.forEverybody(meeting.id()).orElseThrow(NotFound::new);
    }
}
