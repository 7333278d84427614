package dk.samspil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page's own number, as it stands at the top or bottom: "Side 2 af 3".
///
/// @param of the last page's number
record PageNumber(int page, int of) {

    private static final int EDGE_LINES = 3;
    private static final int FIRST = 60;
    private static final int LATER = -120;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)(?:side|s\\.|page)\\s*:?\\s*(\\d{1,4})\\s*(?:af|of|/)\\s*(\\d{1,4})\\b");

    /// What the number of a page says about whether a document begins there. Numbers that run
    /// through the whole pile say nothing.
    static int weigh(List<List<String>> pages, int index) {
        var number = on(pages.get(index));
        if (number.isEmpty() || number.get().isOfTheWhole(pages, index)) {
            return 0;
        }
        return number.get().page() == 1 ? FIRST : LATER;
    }

    private boolean isOfTheWhole(List<List<String>> pages, int index) {
        return of == pages.size() && page == index + 1;
    }

    private static Optional<PageNumber> on(List<String> page) {
        int last = Math.max(EDGE_LINES, page.size() - EDGE_LINES);
        return Stream.concat(page.stream().limit(EDGE_LINES), page.stream().skip(last))
                .map(NUMBER::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(
                        m ->
                                new PageNumber(
                                        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                .findFirst();
    }
}
