package dk.samspil.documents.web;

import java.util.List;
import java.util.UUID;

/// A file on its way, in the reader's words: what stands on the page, and what the page asks for
/// while the file is sent and read.
///
/// @param tag how far it has come
/// @param tone of the tag, a class of the style sheet; may be empty
/// @param value of the bar, out of `most`; both 0 where nobody can tell how much is left
/// @param bar whether something is going on that a bar shows
/// @param kept documents that it has become
/// @param problems of the documents in it, one line each
public record IncomingRow(
        UUID id,
        String name,
        long size,
        long received,
        String state,
        String tag,
        String tone,
        String words,
        boolean bar,
        long value,
        long most,
        int kept,
        List<String> problems) {

    /// Whether it waits for its sender to choose it again.
    public boolean unfinished() {
        return state.equals("SENDING");
    }

    /// Whether nothing more happens to it.
    public boolean over() {
        return state.equals("FILED") || state.equals("REFUSED");
    }
}
