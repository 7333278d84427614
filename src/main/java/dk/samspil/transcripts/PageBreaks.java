package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the pages of a plain text, which knows none, by the page numbers that were left in it.
final class PageBreaks {

    private static final Pattern PAGE_OF_PAGES =
            Pattern.compile("(?iu)\\s*(?:side|s\\.)\\s*\\d{1,4}\\s*(?:af|/|of)\\s*\\d{1,4}\\s*");

    /// So many lines above a page number belong to the head of the page.
    private static final int HEAD = 3;

    private PageBreaks() {}

    static boolean isPageNumber(String line) {
        return PAGE_OF_PAGES.matcher(line).matches();
    }

    /// The pages of a text; where numbers stand at the head of pages, a page begins with its
    /// number.
    static List<String> in(String text) {
        var lines = text.split("\\R", -1);
        boolean atHead = false;
        for (int i = 0; i < Math.min(HEAD, lines.length); i++) {
            atHead |= isPageNumber(lines[i]);
        }
        var pages = new ArrayList<String>();
        var page = new ArrayList<String>();
        for (var line : lines) {
            boolean number = isPageNumber(line);
            if (number && atHead && !page.isEmpty()) {
                pages.add(String.join("\n", page));
                page.clear();
            }
            page.add(line);
            if (number && !atHead) {
                pages.add(String.join("\n", page));
                page.clear();
            }
        }
        var last = String.join("\n", page);
        if (!last.isBlank() || pages.isEmpty()) {
            pages.add(last);
        }
        return pages;
    }
}
