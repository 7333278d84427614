package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts documents in another order than their dates give.
@Component
@Transactional
public class Ordering {

    private final OrderShelf shelf;
    private final Askers askers;
    private final AccessLog accessLog;

    Ordering(OrderShelf shelf, Askers askers, AccessLog accessLog) {
        this.shelf = shelf;
        this.askers = askers;
        this.accessLog = accessLog;
    }

    /// Moves a document one place within its track; false when it stands first, or last, already.
    public boolean move(Document document, boolean up) {
        var track = shelf.of(document.caseId(), document.track());
        int at =
                IntStream.range(0, track.size())
                        .filter(i -> track.get(i).id().equals(document.id()))
                        .findFirst()
                        .orElse(-1);
        if (at < 0 || up && at == 0 || !up && at == track.size() - 1) {
            return false;
        }
        var by = askers.current().name();
        var keys = Order.apart(track);
        for (int i = 0; i < keys.length; i++) {
            // Documents of one day keep their order when another comes between them.
            if (Math.abs(i - at) <= 2 && i != at && keys[i] != track.get(i).key()) {
                shelf.put(track.get(i).id(), keys[i], by);
            }
        }
        shelf.put(document.id(), Order.moved(track, at, up), by);
        accessLog.changed(
                document.caseId().value(), "document", "Dokument flyttet: " + document.title());
        return true;
    }

    /// Lets the dates decide again; false when they did already.
    public boolean byDate(CaseId caseId, Track track) {
        if (shelf.byDate(caseId, track, askers.current().name()) == 0) {
            return false;
        }
        accessLog.changed(caseId.value(), "document", "Dokumenter sorteret efter dato");
        return true;
    }
}
