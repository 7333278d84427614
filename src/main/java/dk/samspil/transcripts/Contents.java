package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds the table of contents: numbered titles with the page where each stands, or titles that
/// come again further down. It stands before the first part of an item.
final class Contents {

    private static final Pattern ENDS_WITH_PAGE =
            Pattern.compile("(.*?\\S)(?:\\s*\\.{2,}\\s*|\\s*…+\\s*|\\s+)(\\d{1,3})");
    private static final Set<String> NAMES =
            Set.of(
                    "indholdsfortegnelse",
                    "indhold",
                    "indholdsliste",
                    "dagsordenspunkter",
                    "sagsliste",
                    "oversigt",
                    "punkter");
    private static final int SOME = 3;
    private static final int MOST_LINES = 3;

    private final List<Line> lines;
    private final Set<Integer> places = new TreeSet<>();
    private final Titles titles = new Titles();

    /// @param page where it stands; 0 when that is not said
    private record Entry(int line, int height, int number, String title, int page) {}

    Contents(List<Line> lines, Headings headings) {
        this.lines = lines;
        int end = firstPart(headings);
        var run = new ArrayList<Entry>();
        for (int i = 0; i < end; i++) {
            var head = HeadLine.of(lines.get(i).text());
            if (lines.get(i).isEmpty()) {
                continue;
            }
            if (head.isEmpty()) {
                judge(run);
                run.clear();
                continue;
            }
            var entry = entry(i, end, head.get());
            // Where the numbers begin again, the items themselves begin.
            if (!run.isEmpty() && entry.number() <= run.getLast().number()) {
                judge(run);
                run.clear();
            }
            run.add(entry);
            i += entry.height() - 1;
        }
        judge(run);
    }

    /// The first part of an item; above the first number a word such as `Referat` is the title.
    private int firstPart(Headings headings) {
        boolean numbered = false;
        for (int i = 0; i < lines.size(); i++) {
            if (headings.isKnown(i) && numbered) {
                return i;
            }
            numbered |= HeadLine.of(lines.get(i).text()).isPresent();
        }
        return lines.size();
    }

    /// The lines that it takes.
    boolean holds(int line) {
        return places.contains(line);
    }

    Titles titles() {
        return titles;
    }

    /// A title goes on where a page follows further down, or the next number.
    private Entry entry(int at, int end, HeadLine head) {
        var whole = head.title();
        for (int height = 1; height <= MOST_LINES && at + height <= end; height++) {
            var text = lines.get(at + height - 1).text();
            if (height > 1) {
                if (text.isEmpty() || HeadLine.of(text).filter(h -> !h.startsSmall()).isPresent()) {
                    break;
                }
                whole = Line.joined(whole, text);
            }
            var paged = ENDS_WITH_PAGE.matcher(whole);
            if (paged.matches()) {
                int page = Integer.parseInt(paged.group(2));
                return new Entry(at, height, head.number(), paged.group(1), page);
            }
            int next = at + height;
            boolean ends =
                    next >= end
                            || lines.get(next).isEmpty()
                            || HeadLine.of(lines.get(next).text())
                                    .filter(h -> h.number() > head.number())
                                    .isPresent();
            if (height > 1 && ends) {
                return new Entry(at, height, head.number(), whole, 0);
            }
        }
        return new Entry(at, 1, head.number(), head.title(), 0);
    }

    private void judge(List<Entry> run) {
        if (run.isEmpty()) {
            return;
        }
        int name = nameBefore(run.getFirst().line());
        long paged = run.stream().filter(entry -> entry.page() > 0).count();
        boolean byPages =
                paged * 2 > run.size() && isAscending(run) && (run.size() >= SOME || name >= 0);
        if (!byPages && !comesAgain(run)) {
            return;
        }
        if (name >= 0) {
            places.add(name);
        }
        for (var entry : run) {
            for (int i = 0; i < entry.height(); i++) {
                places.add(entry.line() + i);
            }
            titles.add(entry.number(), entry.title());
        }
    }

    private int nameBefore(int line) {
        int at = line - 1;
        while (at >= 0 && lines.get(at).isEmpty()) {
            at--;
        }
        return at >= 0 && NAMES.contains(Line.folded(lines.get(at).text())) ? at : -1;
    }

    private static boolean isAscending(List<Entry> run) {
        int last = 0;
        for (var entry : run) {
            if (entry.page() > 0 && entry.page() < last) {
                return false;
            }
            last = Math.max(last, entry.page());
        }
        return true;
    }

    /// Whether most of the titles begin an item further down.
    private boolean comesAgain(List<Entry> run) {
        int after = run.getLast().line() + run.getLast().height();
        var later =
                lines.subList(after, lines.size()).stream()
                        .flatMap(line -> HeadLine.of(line.text()).stream())
                        .map(head -> Titles.plain(head.title()))
                        .filter(title -> !title.isEmpty())
                        .toList();
        long again =
                run.stream()
                        .map(entry -> Titles.plain(entry.title()))
                        .filter(title -> later.stream().anyMatch(it -> Titles.isSame(title, it)))
                        .count();
        return run.size() >= 2 && again * 2 > run.size();
    }
}
