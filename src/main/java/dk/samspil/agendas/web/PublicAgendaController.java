package dk.samspil.agendas.web;

import dk.samspil.access.Everyone;
import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.agendas.Agendas;
import dk.samspil.agendas.Enclosures;
import dk.samspil.forums.PublicMeeting;
import dk.samspil.forums.PublicMeetings;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may read of an agenda, without signing in, whoever asks: published, and open.
@Controller
@Everyone
class PublicAgendaController {

    private static final String AT = "/fora/{forum}/{day}";

    private final PublicMeetings meetings;
    private final Agendas agendas;
    private final Enclosures enclosures;
    private final AgendaFiles files;

    PublicAgendaController(
            PublicMeetings meetings, Agendas agendas, Enclosures enclosures, AgendaFiles files) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.enclosures = enclosures;
        this.files = files;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable String forum, @PathVariable String day) {
        var meeting = meeting(forum, day);
        return new ModelAndView("agendas/public")
                .addObject("meeting", meeting)
                .addObject("agenda", agendas.forEverybody(meeting.id()).orElse(null));
    }

    @GetMapping(AT + "/dagsorden.pdf")
    void pdf(@PathVariable String forum, @PathVariable String day, HttpServletResponse response)
            throws IOException {
        var meeting = meeting(forum, day);
        files.pdf(AgendaHead.of(meeting), agenda(meeting), enclosures::openPages, response);
    }

    @GetMapping(AT + "/dagsorden.html")
    ModelAndView html(
            @PathVariable String forum, @PathVariable String day, HttpServletResponse response) {
        var meeting = meeting(forum, day);
        return files.html(AgendaHead.of(meeting), agenda(meeting), response);
    }

    @GetMapping(AT + "/bilag/{numbers}")
    ResponseEntity<byte[]> enclosure(
            @PathVariable String forum, @PathVariable String day, @PathVariable String numbers) {
        return files.enclosure(agenda(meeting(forum, day)), numbers, enclosures::openPages);
    }

    private PublicMeeting meeting(String forum, String day) {
        try {
            return meetings.find(forum, LocalDate.parse(day)).orElseThrow(NotFound::new);
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }

    private Agenda agenda(PublicMeeting meeting) {
        return agendas.forEverybody(meeting.id()).orElseThrow(NotFound::new);
    }
}
