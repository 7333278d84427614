package dk.samspil.documents;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.Order.Placed;
import dk.samspil.filing.FolderRule.Sort;
import java.util.List;
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

    /// Moves a document one place within its folder; false when it stands first, or last, already.
    public boolean move(CaseFile file, Document document, boolean up) {
        var folder = file.folderOf(document);
        if (folder.isEmpty()) {
            return false;
        }
        var sort = folder.get().rule().sort();
        var lying = inOrder(shelf.of(document.caseId(), document.track()), folder.get());
        int at =
                IntStream.range(0, lying.size())
                        .filter(i -> lying.get(i).id().equals(document.id()))
                        .findFirst()
                        .orElse(-1);
        if (at < 0 || up && at == 0 || !up && at == lying.size() - 1) {
            return false;
        }
        var by = askers.current().name();
        var keys = Order.apart(lying);
        for (int i = 0; i < keys.length; i++) {
            // Documents of one day keep their order when another comes between them.
            if (Math.abs(i - at) <= 2 && i != at && keys[i] != lying.get(i).key()) {
                shelf.put(lying.get(i).id(), day(keys[i], sort), by);
            }
        }
        shelf.put(document.id(), day(Order.moved(lying, at, up), sort), by);
        accessLog.changed(
                document.caseId().value(), "document", "Dokument flyttet: " + document.title());
        return true;
    }

    /// Keys grow downwards, also where the newest comes first.
    private static List<Placed> inOrder(List<Placed> ofTrack, Folder folder) {
        var lying = ofTrack.stream().filter(placed -> folder.holds(placed.id())).toList();
        return switch (folder.rule().sort()) {
            case OLDEST_FIRST -> lying;
            case NEWEST_FIRST ->
                    Folder.inOrder(lying, Placed::hasPlace, Sort.NEWEST_FIRST).stream()
                            .map(Placed::mirrored)
                            .toList();
        };
    }

    private static double day(double key, Sort sort) {
        return switch (sort) {
            case OLDEST_FIRST -> key;
            case NEWEST_FIRST -> -key;
        };
    }

    /// Lets the dates decide again in a folder; false when they did already.
    public boolean byDate(CaseId caseId, Folder folder) {
        var ids = folder.documents().stream().map(Document::id).toList();
        if (shelf.byDate(caseId, ids, askers.current().name()) == 0) {
            return false;
        }
        accessLog.changed(caseId.value(), "document", "Dokumenter sorteret efter dato");
        return true;
    }
}
