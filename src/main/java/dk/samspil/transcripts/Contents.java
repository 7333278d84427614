package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.HashSet;
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
                    "dagsordenspunkter",
                    "sagsliste",
                    "oversigt",
                    "punkter");
    private static final int SOME = 3;
    private static final int MOST_LINES = 3;

    /// What is left of a title that was broken off may be as short as this.
    private static final int BEGINNING = 12;

    private final List<Line> lines;
    private final Set<Integer> places = new TreeSet<>();
    private final Set<String> titles = new HashSet<>();

    /// @param page where it stands; 0 when that is not said
    private record Entry(int line, int height, int number, String title, int page) {}

    Contents(List<Line> lines, Headings headings) {
        this.lines = lines;
        int end = 0;
        while (end < lines.size() && !headings.isKnown(end)) {
            end++;
        }
        var run = new ArrayList<Entry>();
        for (int i = 0; i < end; i++) {
            if (lines.get(i).isEmpty()) {
                continue;
            }
            if (ItemHeads.isNumbered(lines.get(i).text())) {
                var entry = entry(i, end);
                // Where the numbers begin again, the items themselves begin.
                if (!run.isEmpty() && entry.number() <= run.getLast().number()) {
                    judge(run);
                    run.clear();
                }
                run.add(entry);
                i += entry.height() - 1;
            } else {
                judge(run);
                run.clear();
            }
        }
        judge(run);
    }

    /// The lines that it takes.
    boolean holds(int line) {
        return places.contains(line);
    }

    /// Its titles, folded.
    Set<String> titles() {
        return titles;
    }

    private Entry entry(int at, int end) {
        int number = ItemHeads.number(lines.get(at).text());
        var whole = "";
        for (int height = 1; height <= MOST_LINES && at + height <= end; height++) {
            var text = lines.get(at + height - 1).text();
            if (text.isEmpty() || height > 1 && ItemHeads.isNumbered(text)) {
                break;
            }
            whole = whole.isEmpty() ? text : whole + " " + text;
            var paged = ENDS_WITH_PAGE.matcher(whole);
            if (paged.matches()) {
                return new Entry(
                        at,
                        height,
                        number,
                        ItemHeads.title(paged.group(1)),
                        Integer.parseInt(paged.group(2)));
            }
        }
        return new Entry(at, 1, number, ItemHeads.title(lines.get(at).text()), 0);
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
            titles.add(Line.folded(entry.title()));
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
                        .map(Line::text)
                        .filter(ItemHeads::isNumbered)
                        .map(text -> Line.folded(ItemHeads.title(text)))
                        .toList();
        long again =
                run.stream()
                        .map(entry -> Line.folded(entry.title()))
                        .filter(title -> later.stream().anyMatch(line -> isSame(title, line)))
                        .count();
        return run.size() >= 2 && again * 2 > run.size();
    }

    private static boolean isSame(String title, String line) {
        return title.equals(line)
                || line.length() >= BEGINNING && title.startsWith(line)
                || title.length() >= BEGINNING && line.startsWith(title);
    }
}
