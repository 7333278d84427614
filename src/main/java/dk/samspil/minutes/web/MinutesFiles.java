package dk.samspil.minutes.web;

import dk.samspil.agendas.AgendaHead;
import dk.samspil.minutes.MinutesPaper;
import dk.samspil.minutes.PublishedMinutes;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Minutes to take along: a PDF, and one page of HTML that needs nothing else.
@Component
class MinutesFiles {

    private final MinutesPaper paper;

    MinutesFiles(MinutesPaper paper) {
        this.paper = paper;
    }

    ResponseEntity<byte[]> pdf(AgendaHead head, PublishedMinutes minutes) {
        var disposition = ContentDisposition.inline().filename(name(head) + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(paper.pdf(head, minutes, LocaleContextHolder.getLocale()));
    }

    ModelAndView html(AgendaHead head, PublishedMinutes minutes, HttpServletResponse response) {
        var disposition = ContentDisposition.attachment().filename(name(head) + ".html").build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        return new ModelAndView("minutes/export")
                .addObject("head", head)
                .addObject("minutes", minutes);
    }

    private static String name(AgendaHead head) {
        return "referat-" + head.heldOn();
    }
}
