package dk.samspil.documents.web;

import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.IncomingFiles;
import dk.samspil.documents.Uploads;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Gathers what the page of the case file shows where files are sent.
@Component
class IncomingView {

    private static final int MEGABYTE = 1 << 20;

    private final IncomingFiles files;
    private final IncomingRows rows;
    private final Uploads uploads;

    IncomingView(IncomingFiles files, IncomingRows rows, Uploads uploads) {
        this.files = files;
        this.rows = rows;
        this.uploads = uploads;
    }

    void show(RehabilitationCase theCase, Model model) {
        var incoming = rows.of(files.of(theCase.id()), LocaleContextHolder.getLocale());
        model.addAttribute("incoming", incoming);
        model.addAttribute(
                "incomingLeft", incoming.stream().filter(IncomingRow::unfinished).count());
        model.addAttribute("incomingOver", incoming.stream().filter(IncomingRow::over).count());
        model.addAttribute("closed", !theCase.status().active());
        model.addAttribute("uploadLimit", uploads.limit());
        model.addAttribute("limitMegabytes", uploads.limit() / MEGABYTE);
    }
}
