package dk.samspil.agendas.web;

import dk.samspil.agendas.Agenda;
import dk.samspil.agendas.AgendaHead;
import dk.samspil.agendas.AgendaPaper;
import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// An agenda to take along: one PDF, one page of HTML that needs nothing else, an enclosure.
@Component
class AgendaFiles {

    private final AgendaPaper paper;

    AgendaFiles(AgendaPaper paper) {
        this.paper = paper;
    }

    /// Writes it while it is made: it may be thousands of pages.
    void pdf(
            AgendaHead head,
            Agenda agenda,
            Function<UUID, Optional<byte[]>> pages,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Files.inline(name(head) + ".pdf"));
        paper.write(
                head, agenda, pages, LocaleContextHolder.getLocale(), response.getOutputStream());
    }

    ModelAndView html(AgendaHead head, Agenda agenda, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Files.attached(name(head) + ".html"));
        return new ModelAndView("agendas/export")
                .addObject("head", head)
                .addObject("agenda", agenda);
    }

    /// @param numbers of item and enclosure: "4-3"
    ResponseEntity<byte[]> enclosure(
            Agenda agenda, String numbers, Function<UUID, Optional<byte[]>> pages) {
        for (var item : agenda.items()) {
            for (var enclosed : item.enclosures()) {
                var id = enclosed.id();
                if (id != null && numbers.equals(item.number() + "-" + enclosed.number())) {
                    return Files.pdf(
                            pages.apply(id).orElseThrow(NotFound::new), "bilag-" + numbers);
                }
            }
        }
        throw new NotFound();
    }

    private static String name(AgendaHead head) {
        return "dagsorden-" + head.heldOn();
    }
}
