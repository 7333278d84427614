package dk.samspil.minutes;

import dk.samspil.agendas.AgendaHead;
import dk.samspil.print.Printer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Published minutes as one tagged PDF (PDF/A-2a and PDF/UA-1). Two are made at a time; others wait
/// their turn.
@Component
public class MinutesPaper {

    private final Printer printer;
    private final Semaphore presses = new Semaphore(2, true);

    MinutesPaper(Printer printer) {
        this.printer = printer;
    }

    /// @param minutes the members' or what everybody may read: it prints what it is given
    public byte[] pdf(AgendaHead head, PublishedMinutes minutes, Locale locale) {
        presses.acquireUninterruptibly();
        try {
            return printer.pdf("print/minutes", Map.of("head", head, "minutes", minutes), locale);
        } finally {
            presses.release();
        }
    }
}
