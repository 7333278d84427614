package dk.samspil.forums.web;

import dk.samspil.access.Everyone;
import dk.samspil.forums.Fora;
import dk.samspil.forums.PublicMeetings;
import dk.samspil.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may read, without signing in: the open fora and their published meetings.
@Controller
@Everyone
class PublicForaController {

    private final Fora fora;
    private final PublicMeetings meetings;
    private final Clock clock;

    PublicForaController(Fora fora, PublicMeetings meetings, Clock clock) {
        this.fora = fora;
        this.meetings = meetings;
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
        return new ModelAndView("forums/public-forum")
                .addObject("forum", shown)
                .addObject("today", LocalDate.now(clock))
                .addObject("meetings", meetings.of(shown.id()));
    }
}
