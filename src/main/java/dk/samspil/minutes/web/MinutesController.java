package dk.samspil.minutes.web;

import dk.samspil.access.OnlyFor;
import dk.samspil.access.Side;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.forums.ForumPages;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.PastMinutes;
import dk.samspil.minutes.PublishedMinutes;
import dk.samspil.ui.NotFound;
import dk.samspil.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The published minutes of a meeting, in every version, for those who sit in the forum.
@Controller
@OnlyFor(sides = Side.FORUM)
class MinutesController {

    static final String AT = "/mine-fora/moede/{id}/referat";
    private static final String VERSION = AT + "/udgave/{edition}";

    private final ForumPages pages;
    private final Minutes minutes;
    private final PastMinutes past;
    private final MinutesFiles files;

    MinutesController(ForumPages pages, Minutes minutes, PastMinutes past, MinutesFiles files) {
        this.pages = pages;
        this.minutes = minutes;
        this.past = past;
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

    @GetMapping(VERSION)
    @Transactional(readOnly = true)
    ModelAndView version(@PathVariable UUID id, @PathVariable int edition) {
        var meeting = pages.meeting(id);
        return new ModelAndView("minutes/version")
                .addObject("forum", pages.forum(meeting.forum()))
                .addObject("meeting", meeting)
                .addObject(
                        "everybody",
                        past.of(id).stream().anyMatch(kept -> kept.version() == edition))
                .addObject("minutes", minutes.version(id, edition).orElseThrow(NotFound::new));
    }

    @GetMapping(VERSION + "/referat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int edition) {
        return files.pdf(head(id), minutes.version(id, edition).orElseThrow(NotFound::new));
    }

    /// The secretariat takes an earlier version from everybody; members still read it.
    @PostMapping(VERSION + "/tag-tilbage")
    String takeBack(@PathVariable UUID id, @PathVariable int edition, RedirectAttributes redirect) {
        var meeting = pages.meeting(id);
        pages.edited(meeting.forum());
        (past.takeBack(id, edition)
                        ? Notice.done("minutes.takenBack")
                        : Notice.refused("minutes.notTakenBack"))
                .after(redirect);
        return "redirect:" + meeting.href() + "/referat/udgave/" + edition;
    }
}
