package dk.samspil.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds where the documents in a pile begin: a hospital's print-out of a record, or papers that
/// were scanned in one go. A page begins a document when enough speaks for it: a letterhead, a
/// heading, whom it is about, a first page number, and that the page before had come to its end.
public final class Beginnings {

    private static final int ENOUGH = 60;
    private static final int HEAD_LINES = 14;
    private static final int EDGE_LINES = 4;
    private static final int FOOT_LINES = 8;
    private static final int FULL_LINE = 60;
    private static final int HEADING = 80;
    private static final double SHORT_PAGE = 0.6;

    private static final int LETTERHEAD = 30;
    private static final int ADDRESS = 20;
    private static final int TITLE = 40;
    private static final int SALUTATION = 25;
    private static final int ABOUT = 25;
    private static final int DATED = 15;
    private static final int ENDED = 20;
    private static final int BROKEN_OFF = -15;

    private static final Pattern ABOUT_WHOM =
            Pattern.compile(
                    "^(navn|borger|patient|cpr|cpr-nr|personnummer|klient|sagsnr|vedr)\\b.*");

    private static final Pattern POSTAL_CODE_AND_TOWN =
            Pattern.compile(".*\\b\\d{4} \\p{Lu}\\p{L}+.*");

    private static final Pattern SALUTED =
            Pattern.compile("^(kaere|kare|til rette vedkommende|hej)\\b.*");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?i).*\\b\\d{1,2}\\W{1,3}(\\d{1,2}|\\p{L}{3,9})\\W{1,3}(\\d{4}|\\d{2})\\b.*");

    private static final Pattern GOODBYE =
            Pattern.compile(
                    ".*\\b(hiisen|hiisner|mvh|underskrevet|dikteret|paa vegne af|pa vegne af)\\b.*");

    private Beginnings() {}

    /// The numbers of the pages where a document begins, counted from 1; the first page always
    /// does.
    public static List<Integer> in(List<String> pages) {
        var lines = pages.stream().map(Beginnings::lines).toList();
        var recurring = recurring(lines);
        var own = lines.stream().map(page -> without(recurring, page)).toList();
        int longest = own.stream().mapToInt(List::size).max().orElse(0);
        var begins = new ArrayList<>(List.of(1));
        for (int i = 1; i < own.size(); i++) {
            if (!own.get(i).isEmpty()
                    && PageNumber.weigh(lines, i)
                                    + head(own.get(i))
                                    + before(own.get(i - 1), longest)
                            >= ENOUGH) {
                begins.add(i + 1);
            }
        }
        return List.copyOf(begins);
    }

    private static int head(List<String> page) {
        var head = page.stream().limit(HEAD_LINES).toList();
        var top = head.stream().limit(EDGE_LINES).toList();
        int weight = 0;
        weight += top.stream().anyMatch(AuthorRule::isInstitution) ? LETTERHEAD : 0;
        weight += stands(POSTAL_CODE_AND_TOWN, top) ? ADDRESS : 0;
        weight += head.stream().anyMatch(Beginnings::isTitle) ? TITLE : 0;
        weight += stands(DATE, head) ? DATED : 0;
        var folded = head.stream().map(Folding::fold).toList();
        weight += stands(ABOUT_WHOM, folded) ? ABOUT : 0;
        weight += stands(SALUTED, folded) ? SALUTATION : 0;
        return weight;
    }

    private static boolean stands(Pattern pattern, List<String> lines) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).matches());
    }

    private static boolean isTitle(String line) {
        var title = Sheet.title(line);
        return KindSigns.ALL.stream()
                .filter(sign -> sign.place() == KindSign.Place.TITLE && sign.weight() >= HEADING)
                .anyMatch(sign -> sign.phrases().stream().anyMatch(p -> p.begins(title)));
    }

    /// Whether the page before had come to its end: with a goodbye, or well above its foot.
    private static int before(List<String> page, int longest) {
        if (page.isEmpty() || page.size() < longest * SHORT_PAGE) {
            return ENDED;
        }
        var foot = page.subList(Math.max(0, page.size() - FOOT_LINES), page.size());
        if (foot.stream().map(Folding::fold).anyMatch(l -> GOODBYE.matcher(l).matches())) {
            return ENDED;
        }
        var last = page.getLast();
        return last.length() >= FULL_LINE && !last.endsWith(".") ? BROKEN_OFF : 0;
    }

    /// What stands at the top or bottom of more than half of the pages, whatever numbers are in it:
    /// the header of the system that printed the whole.
    private static Set<String> recurring(List<List<String>> pages) {
        var times = new HashMap<String, Integer>();
        for (var page : pages) {
            edges(page)
                    .map(Beginnings::masked)
                    .distinct()
                    .forEach(l -> times.merge(l, 1, Integer::sum));
        }
        return times.entrySet().stream()
                .filter(e -> e.getValue() > 2 && e.getValue() * 2 > pages.size())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Stream<String> edges(List<String> page) {
        return IntStream.range(0, page.size())
                .filter(i -> i < EDGE_LINES || i >= page.size() - EDGE_LINES)
                .mapToObj(page::get);
    }

    private static List<String> without(Set<String> recurring, List<String> page) {
        return page.stream().filter(line -> !recurring.contains(masked(line))).toList();
    }

    private static String masked(String line) {
        return Folding.fold(line).replaceAll("\\d+", "#");
    }

    private static List<String> lines(String page) {
        return page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
