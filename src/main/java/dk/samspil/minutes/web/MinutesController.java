package dk.samspil.minutes.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.forums.ForumPages;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.PublishedMinutes;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The published minutes of a meeting, in every version, for those who sit in the forum.
@Controller
@OnlyFor(sides = Side.FORUM)
class MinutesController {

    static final String AT = "/mine-fora/moede/{id}/referat";

    private final ForumPages pages;
    private final Minutes minutes;
    private final MinutesFiles files;

    MinutesController(ForumPages pages, Minutes minutes, MinutesFiles files) {
        this.pages = pages;
        this.minutes = minutes;
        this.files = files;
    }

    @GetMapping(AT)
    @Transactional(readOnly = true)
    ModelAndView shown(@PathVariable UUID id) {
        var meeting = pages.meeting(id);
        var versions = minutes.forMembers(id);
        return new ModelAndView("minutes/meeting")
                .addObject("forum", pages.forum(meeting.forum()))
                .addObject("meeting", meeting)
                .addObject("versions", versions)
                .addObject("minutes", versions.isEmpty() ? null : versions.getFirst());
    }

    @GetMapping(AT + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return files.pdf(head(id), latest(id));
    }

    @GetMapping(AT + ".html")
    ModelAndView html(@PathVariable UUID id, HttpServletResponse response) {
        return files.html(head(id), latest(id), response);
    }

    private AgendaHead head(UUID id) {
        var meeting = pages.meeting(id);
        return AgendaHead.of(pages.forum(meeting.forum()), meeting);
    }

    private PublishedMinutes latest(UUID id) {
        return minutes.forMembers(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    @GetMapping(AT + "/udgave/{edition}")
    @Transactional(readOnly = true)
    ModelAndView version(@PathVariable UUID id, @PathVariable int edition) {
        var meeting = pages.meeting(id);
        return new ModelAndView("minutes/version")
                .addObject("forum", pages.forum(meeting.forum()))
                .addObject("meeting", meeting)
                .addObject("minutes", minutes.version(id, edition).orElseThrow(NotFound::new));
    }
}
