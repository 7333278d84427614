package dk.samspil.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What of a pile is to become a document of its own: from its first page to the page before the
/// next part.
///
/// @param first the number of its first page in the pile, from 1
/// @param last the number of its last page
/// @param date of what it says; null when unknown
public record Part(int first, int last, DocumentKind kind, @Nullable LocalDate date, String title) {

    public int pages() {
        return last - first + 1;
    }
}
