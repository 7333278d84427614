package dk.samspil.minutes.web;

import dk.samspil.access.Everyone;
import dk.samspil.forums.PublicMeetings;
import dk.samspil.minutes.Minutes;
import dk.samspil.ui.NotFound;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    PublicMinutesController(PublicMeetings meetings, Minutes minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @GetMapping("/fora/{forum}/{day}/referat")
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable String forum, @PathVariable String day) {
        try {
            var meeting = meetings.find(forum, LocalDate.parse(day)).orElseThrow(NotFound::new);
            return new ModelAndView("minutes/public")
                    .addObject("meeting", meeting)
                    .addObject("minutes", minutes.forEverybody(meeting.id()).orElse(null));
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }
}
