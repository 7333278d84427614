package dk.samspil.agendas;

import dk.samspil.bindery.EnclosureBinder;
import dk.samspil.bindery.EnclosureBinder.Enclosure;
import dk.samspil.print.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The agenda as one PDF: contents, items, and behind them every enclosure that the reader may
/// open. Two are made at a time; others wait their turn.
@Component
public class AgendaPaper {

    /// Where links to enclosures lead until they are bound; nobody's address (RFC 2606).
    static final String ENCLOSURES = "https://samspil.invalid/bilag/";

    private final Printer printer;
    private final EnclosureBinder binder;
    private final MessageSource messages;
    private final Semaphore presses = new Semaphore(2, true);

    public AgendaPaper(Printer printer, EnclosureBinder binder, MessageSource messages) {
        this.printer = printer;
        this.binder = binder;
        this.messages = messages;
    }

    /// Writes the PDF and returns its number of pages.
    ///
    /// @param pages of an enclosure; empty where they cannot be read, and then they are left out
    public int write(
            AgendaHead head,
            Agenda agenda,
            Function<UUID, Optional<byte[]>> pages,
            Locale locale,
            OutputStream out)
            throws IOException {
        presses.acquireUninterruptibly();
        try {
            var printed =
                    printer.pdf(
                            "print/agenda",
                            Map.of("head", head, "agenda", agenda, "enclosures", ENCLOSURES),
                            locale);
            return binder.bind(printed, enclosures(agenda, pages, locale), out);
        } finally {
            presses.release();
        }
    }

    private List<Enclosure> enclosures(
            Agenda agenda, Function<UUID, Optional<byte[]>> pages, Locale locale) {
        var all = new ArrayList<Enclosure>();
        for (int chapter = 0; chapter < agenda.items().size(); chapter++) {
            var item = agenda.items().get(chapter);
            for (var enclosed : item.enclosures()) {
                var id = enclosed.id();
                if (id != null) {
                    all.add(enclosure(item, chapter, enclosed, id, pages, locale));
                }
            }
        }
        return all;
    }

    private Enclosure enclosure(
            AgendaItem item,
            int chapter,
            AgendaItem.Enclosed enclosed,
            UUID id,
            Function<UUID, Optional<byte[]>> pages,
            Locale locale) {
        var number = item.number() + "." + enclosed.number();
        return new Enclosure(
                say(locale, "agendas.bookmark", enclosed.number(), enclosed.title()),
                chapter,
                ENCLOSURES + item.number() + "-" + enclosed.number(),
                number + "-",
                (page, of) ->
                        say(locale, "agendas.stamp", item.number(), enclosed.number(), page, of),
                spool ->
                        spool.keep(
                                pages.apply(id).orElseThrow(() -> new IOException("not there"))));
    }

    private String say(Locale locale, String key, Object... args) {
        var words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return messages.getMessage(key, words, locale);
    }
}
