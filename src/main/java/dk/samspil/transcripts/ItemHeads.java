package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds where the items of an agenda begin. Many lines begin with a number: points of a
/// recommendation, enclosures, headings within a presentation. Each gets a weight by what speaks
/// for it and against it, and of all rows of rising numbers the one that weighs most is taken.
final class ItemHeads {

    /// Closed items have no page of their own in public minutes: so many numbers may be missing.
    private static final int GAP = 12;

    /// A part comes at the latest so many lines after the title.
    private static final int SOON = 5;

    /// Ends like a line of a text, or is as long as a sentence.
    private static final Pattern TEXT = Pattern.compile(".*[,;]|.{90,}\\.");

    private static final int IN_CONTENTS = 8;
    private static final int PART_FOLLOWS = 2;
    private static final int PART_BELOW = 2;
    private static final int CAPITALS = 4;
    private static final int CLOSED = 4;
    private static final int NAMED = 3;
    private static final int STANDS_APART = 2;
    private static final int NEXT = 2;
    private static final int POINT_OF_A_LIST = -8;
    private static final int NEXT_POINT = -3;
    private static final int LIKE_TEXT = -5;
    private static final int NO_SIGN = -1;
    private static final int BELOW = -2;
    private static final int IN_TEXT = -6;
    private static final int KNOWN_WORDS = 5;

    /// Titles that say themselves what they are, with or without anything below.
    private static final Set<String> FAMILIAR =
            Set.of(
                    "eventuelt",
                    "evt",
                    "lukket punkt",
                    "lukket sag",
                    "meddelelser",
                    "bordet rundt",
                    "siden sidst",
                    "næste møde",
                    "velkomst",
                    "orientering",
                    "godkendelse af dagsorden",
                    "godkendelse af dagsordenen",
                    "godkendelse af referat",
                    "punkter til næste møde",
                    "opfølgning fra sidste møde");

    /// Where so many lines are empty, paragraphs stand apart, and titles do.
    private static final double APART = 0.08;

    private final List<Line> lines;
    private final Headings headings;
    private final Titles contents;
    private final boolean apart;

    ItemHeads(List<Line> lines, Titles contents, Headings headings) {
        this.lines = lines;
        this.apart = lines.stream().filter(Line::isEmpty).count() > lines.size() * APART;
        this.headings = headings;
        this.contents = contents;
    }

    /// The beginning of an item.
    ///
    /// @param line where it begins
    /// @param height lines that the title takes
    record Head(int line, int height, int number, String title) {}

    private record Candidate(Head head, boolean named, int weight) {}

    List<Head> all() {
        var candidates = candidates();
        var named = heaviest(candidates.stream().filter(Candidate::named));
        var numbered = heaviest(candidates.stream().filter(one -> !one.named()));
        return weight(named) >= weight(numbered) && !named.isEmpty()
                ? heads(named)
                : heads(numbered);
    }

    private static List<Head> heads(List<Candidate> row) {
        return row.stream().map(Candidate::head).toList();
    }

    private List<Candidate> candidates() {
        var all = new ArrayList<Candidate>();
        var title = new TitleLines(lines, contents, headings);
        var part = PartKind.INTRODUCTION;
        for (int i = 0; i < lines.size(); i++) {
            var seen = headings.at(i);
            if (seen.isPresent()) {
                // Above the first number a word such as `Referat` is the title of the whole.
                part = all.isEmpty() ? part : seen.get().kind();
                continue;
            }
            var found = HeadLine.of(lines.get(i).text());
            if (found.isEmpty() || found.get().number() == 0 || found.get().startsSmall()) {
                continue;
            }
            var head = title.head(i, found.get());
            if (!head.title().isBlank()) {
                all.add(new Candidate(head, found.get().named(), weight(head, found.get(), part)));
            }
        }
        return all;
    }

    private int weight(Head head, HeadLine line, PartKind part) {
        int weight = line.named() ? NAMED : 0;
        boolean capitals = Line.isInCapitals(head.title());
        boolean known = contents.has(head.number(), head.title()) || contents.has(head.title());
        boolean closed = ItemBody.saysClosed(lines.get(head.line()).text());
        weight += known ? IN_CONTENTS : 0;
        weight += partFollows(head.line() + head.height()) ? PART_FOLLOWS : 0;
        weight += partStandsBelow(head.line() + head.height()) ? PART_BELOW : 0;
        weight += capitals ? CAPITALS : 0;
        weight += closed && part != PartKind.ENCLOSURES ? CLOSED : 0;
        weight += closed && startsApart(head.line()) ? CLOSED : 0;
        weight += startsApart(head.line()) ? STANDS_APART : 0;
        weight += line.parted() ? 0 : NO_SIGN;
        weight += line.title().isEmpty() ? BELOW : 0;
        boolean familiar = FAMILIAR.contains(Line.folded(head.title()));
        weight += familiar ? KNOWN_WORDS : 0;
        boolean within = apart && !line.named() && !familiar && !startsApart(head.line());
        weight += within && !known && !capitals ? IN_TEXT : 0;
        if (!known && !capitals && !familiar) {
            weight += TEXT.matcher(head.title()).matches() ? LIKE_TEXT : 0;
            weight += isPoint(head, line, part) ? POINT_OF_A_LIST : 0;
            weight += goesOn(head, part) ? NEXT_POINT : 0;
        }
        return weight;
    }

    private boolean startsApart(int line) {
        return line == 0 || lines.get(line - 1).isEmpty();
    }

    /// Whether it stands in a list: right below its heading, below other lines of it, or below the
    /// number before it. Enclosures are no items, and decisions are often made point by point.
    private boolean isPoint(Head head, HeadLine line, PartKind part) {
        boolean lists =
                part == PartKind.ENCLOSURES && !line.named()
                        || part == PartKind.RECOMMENDATION
                        || part == PartKind.DECISION
                        || part == PartKind.POLITICAL_TREATMENT;
        boolean heads = line.named() && partFollows(head.line() + head.height());
        if (!lists || heads || head.line() == 0) {
            return false;
        }
        return !startsApart(head.line()) || headings.isKnown(writtenAbove(head.line()));
    }

    /// The nearest line above that is not empty; the first line where all are, -1 above the first.
    private int writtenAbove(int line) {
        int above = line - 1;
        while (above > 0 && lines.get(above).isEmpty()) {
            above--;
        }
        return above;
    }

    /// Whether the number before it stands right above, within a part.
    private boolean goesOn(Head head, PartKind part) {
        int above = writtenAbove(head.line());
        return part != PartKind.INTRODUCTION
                && above >= 0
                && HeadLine.of(lines.get(above).text())
                        .filter(before -> before.number() == head.number() - 1)
                        .isPresent();
    }

    /// Whether nothing stands between the title and a part.
    private boolean partStandsBelow(int from) {
        int below = from;
        while (below < lines.size() && lines.get(below).isEmpty()) {
            below++;
        }
        return below < lines.size() && headings.isKnown(below);
    }

    private boolean partFollows(int from) {
        for (int i = from; i < Math.min(lines.size(), from + SOON); i++) {
            if (headings.isKnown(i)) {
                return true;
            }
            if (HeadLine.of(lines.get(i).text()).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static int weight(List<Candidate> row) {
        int weight = 0;
        for (int i = 0; i < row.size(); i++) {
            weight += row.get(i).weight() + (i == 0 ? 0 : step(row.get(i - 1), row.get(i)));
        }
        return weight;
    }

    /// What speaks for the number that follows: the next one, or few that are missing.
    private static int step(Candidate from, Candidate to) {
        int missing = to.head().number() - from.head().number() - 1;
        return missing == 0 ? NEXT : -missing;
    }

    /// The row of rising numbers that weighs most; a number that goes against it is left out.
    private static List<Candidate> heaviest(Stream<Candidate> candidates) {
        var all = candidates.toList();
        var best = new int[all.size()];
        var before = new int[all.size()];
        int heaviest = -1;
        for (int i = 0; i < all.size(); i++) {
            best[i] = all.get(i).weight() + (all.get(i).head().number() == 1 ? NEXT : 0);
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                var last = all.get(j).head();
                int missing = all.get(i).head().number() - last.number() - 1;
                boolean below = last.line() + last.height() <= all.get(i).head().line();
                int through = best[j] + all.get(i).weight() + step(all.get(j), all.get(i));
                if (below && missing >= 0 && missing < GAP && best[j] > 0 && through > best[i]) {
                    best[i] = through;
                    before[i] = j;
                }
            }
            if (best[i] > 0 && (heaviest < 0 || best[i] > best[heaviest])) {
                heaviest = i;
            }
        }
        var row = new LinkedList<Candidate>();
        for (int i = heaviest; i >= 0; i = before[i]) {
            row.addFirst(all.get(i));
        }
        return row;
    }
}
