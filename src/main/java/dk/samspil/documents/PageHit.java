package dk.samspil.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page on which all the words looked for stand.
///
/// @param page of the document, from 1
/// @param times how often any of the words stands there
/// @param snippet a line around the first of them
public record PageHit(DocumentId document, int page, int times, List<Piece> snippet) {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    /// A stretch of words; marked when it is what was looked for.
    public record Piece(String words, boolean marked) {}

    /// @param words of the page, with single spaces
    static PageHit of(DocumentId document, int page, String words, SoughtWords sought) {
        var pattern = sought.anywhere();
        var first = pattern.matcher(words);
        int at = first.find() ? first.start() : 0;
        int from = at <= BEFORE ? 0 : words.indexOf(' ', at - BEFORE);
        // A page without spaces before the word is cut where it is.
        from = from < 0 || from > at ? Math.max(0, at - BEFORE) : from;
        int until = Math.min(words.length(), from + LENGTH);
        var piece = words.substring(from, until).strip();
        int times = (int) pattern.matcher(words).results().count();
        return new PageHit(
                document,
                page,
                times,
                pieces(
                        (from > 0 ? "… " : "") + piece + (until < words.length() ? " …" : ""),
                        pattern));
    }

    private static List<Piece> pieces(String line, Pattern pattern) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var found : pattern.matcher(line).results().toList()) {
            if (found.start() > done) {
                pieces.add(new Piece(line.substring(done, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            done = found.end();
        }
        if (done < line.length()) {
            pieces.add(new Piece(line.substring(done), false));
        }
        return pieces;
    }
}
