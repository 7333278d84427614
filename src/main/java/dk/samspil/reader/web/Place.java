package dk.samspil.reader.web;

import dk.samspil.documents.Document;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where somebody wants to read, as an address says it.
///
/// @param document null where the address names none
/// @param page of that document, from 1; one that there is not is the nearest one
record Place(@Nullable UUID document, int page) {

    static final Place NOWHERE = new Place(null, 1);

    boolean isIn(Document read) {
        return read.id().value().equals(document);
    }

    int pageOf(Document read) {
        return Math.clamp(page, 1, read.pages());
    }
}
