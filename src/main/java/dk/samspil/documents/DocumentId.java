package dk.samspil.documents;

import java.util.UUID;

/// Identity of a document of a case.
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
