package dk.samspil.transcripts;

import dk.samspil.transcripts.Transcript.Aside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Tells what stands on the pages of a text for the sake of the page: headers and footers that come
/// again, and page numbers.
final class Furniture {

    /// So many lines at the top and at the bottom may be a header or a footer.
    private static final int EDGE = 3;

    private static final int SOME_PAGES = 3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?iu)(?:side|s\\.)?\\s*[-–]?\\s*\\d{1,4}\\s*(?:(?:af|/|of)\\s*\\d{1,4})?\\s*[-–]?");

    private final List<List<Line>> pages;
    private final Set<String> running = new HashSet<>();

    Furniture(List<List<Line>> pages) {
        this.pages = pages;
        if (pages.size() >= SOME_PAGES) {
            count(Furniture::edge, SOME_PAGES);
            count(Furniture::outermost, 2);
        }
    }

    private void count(Function<List<Line>, List<Line>> where, int least) {
        Map<String, Integer> times = new HashMap<>();
        for (var page : pages) {
            where.apply(page).stream()
                    .map(Furniture::shape)
                    .distinct()
                    .forEach(shape -> times.merge(shape, 1, Integer::sum));
        }
        times.forEach(
                (shape, count) -> {
                    if (count >= least && count * 2 >= pages.size()) {
                        running.add(shape);
                    }
                });
    }

    /// The lines that are left, in order; the others are set aside. Empty lines around a page part
    /// no paragraph that goes on behind it.
    List<Line> cleared(List<Aside> aside) {
        var left = new ArrayList<Line>();
        for (var page : pages) {
            var its = cleared(page, aside);
            while (!its.isEmpty() && its.getFirst().isEmpty()) {
                its.removeFirst();
            }
            while (!its.isEmpty() && its.getLast().isEmpty()) {
                its.removeLast();
            }
            left.addAll(its);
        }
        return left;
    }

    private List<Line> cleared(List<Line> page, List<Aside> aside) {
        var left = new ArrayList<Line>();
        var atEdges = new HashSet<>(edgePlaces(page));
        var headings = new Headings(page);
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            if (!atEdges.contains(i)) {
                left.add(line);
            } else if (PageBreaks.isPageNumber(line.text())
                    || isPageNumber(line) && !isBelowHeading(page, headings, i)) {
                aside.add(new Aside(Aside.Why.PAGE_NUMBER, line.page(), line.text()));
            } else if (running.contains(shape(line)) && !isBelowHeading(page, headings, i)) {
                aside.add(new Aside(Aside.Why.RUNNING_HEAD, line.page(), line.text()));
            } else {
                left.add(line);
            }
        }
        return left;
    }

    /// A decision of few words may end many pages: it belongs to its heading.
    private static boolean isBelowHeading(List<Line> page, Headings headings, int at) {
        int before = at - 1;
        while (before >= 0 && page.get(before).isEmpty()) {
            before--;
        }
        return headings.isKnown(at) || before >= 0 && headings.isKnown(before);
    }

    /// A bare number at the edge of the only page may be a year or a sum.
    private boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                && (pages.size() > 1 || line.text().toLowerCase(Locale.ROOT).startsWith("side"));
    }

    private static List<Line> outermost(List<Line> page) {
        var edge = edge(page);
        return edge.isEmpty() ? edge : List.of(edge.getFirst(), edge.getLast());
    }

    private static List<Line> edge(List<Line> page) {
        return edgePlaces(page).stream().map(page::get).toList();
    }

    private static List<Integer> edgePlaces(List<Line> page) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isEmpty()) {
                places.add(i);
            }
        }
        if (places.size() <= 2 * EDGE) {
            return places;
        }
        var edge = new ArrayList<>(places.subList(0, EDGE));
        edge.addAll(places.subList(places.size() - EDGE, places.size()));
        return edge;
    }

    /// A line with every number made alike: `Side 3 af 20` is `Side # af #` on each page.
    private static String shape(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
