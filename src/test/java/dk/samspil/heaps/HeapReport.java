package dk.samspil.heaps;

import dk.samspil.recognition.Beginnings;
import dk.samspil.recognition.Paper;
import dk.samspil.recognition.Recognition;
import dk.samspil.repeats.Filed;
import dk.samspil.repeats.Page;
import dk.samspil.repeats.Repeat;
import dk.samspil.repeats.Repeats;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Runs recognition and repeats over made-up heaps and counts per class how often they are right.
final class HeapReport {

    final Map<String, Tally> kinds = new TreeMap<>();
    final Tally kind = new Tally();
    final Tally date = new Tally();
    final Tally owner = new Tally();
    final Tally beginnings = new Tally();
    final Tally samePages = new Tally();
    final Tally pairs = new Tally();
    final Tally documents = new Tally();
    final List<String> faults = new ArrayList<>();
    long pages;

    static HeapReport of(long firstSeed, int heaps, int originals) {
        var report = new HeapReport();
        for (long seed = firstSeed; seed < firstSeed + heaps; seed++) {
            var heap = HeapMaker.make(seed, originals);
            report.recognise(heap);
            heap.papers().forEach(report::beginnings);
            report.repeats(heap.papers(), seed);
        }
        return report;
    }

    private void recognise(Heap heap) {
        var number = heap.person().number().replace("-", "");
        for (var paper : heap.papers()) {
            if (paper.kind().equals("PILE") || paper.kind().equals("ALIKE")) {
                continue;
            }
            var seen =
                    Recognition.of(
                            new Paper(
                                    paper.pages(),
                                    paper.fileName(),
                                    heap.person().born(),
                                    HeapMaker.TODAY,
                                    number::equals));
            kind(paper, seen.kind().value().name(), seen.kind().reasonArgs().toString());
            var day = seen.date().map(found -> found.value()).orElse(null);
            if (paper.date().equals(day)) {
                date.right();
            } else {
                date.wrong();
                date.missed();
                faults.add("date " + paper.date() + " as " + seen.date() + "\n" + start(paper));
            }
        }
    }

    /// Of every page but the first: whether another document begins there.
    private void beginnings(HeapPaper paper) {
        if (!paper.pageIds().getFirst().contains("/")) {
            return;
        }
        var seen = Beginnings.in(paper.pages());
        for (int i = 1; i < paper.pages().size(); i++) {
            boolean begins = !original(paper, i).equals(original(paper, i - 1));
            boolean found = seen.contains(i + 1);
            if (begins && found) {
                beginnings.right();
            } else if (begins) {
                beginnings.missed();
            } else if (found) {
                beginnings.wrong();
            }
            if (begins != found) {
                faults.add(
                        "page "
                                + (begins ? "begins" : "goes on")
                                + "\n"
                                + paper.pages()
                                        .get(i - 1)
                                        .lines()
                                        .skip(38)
                                        .reduce("", (a, b) -> a + "    " + b + "\n")
                                + "---\n"
                                + paper.pages()
                                        .get(i)
                                        .lines()
                                        .limit(16)
                                        .reduce("", (a, b) -> a + "    " + b + "\n"));
            }
        }
    }

    private static String original(HeapPaper paper, int page) {
        return paper.pageIds().get(page).replaceFirst("/.*", "");
    }

    private void kind(HeapPaper paper, String seen, String why) {
        var truth = kinds.computeIfAbsent(paper.kind(), k -> new Tally());
        if (paper.kind().equals(seen)) {
            kind.right();
            truth.right();
        } else {
            kind.wrong();
            kind.missed();
            truth.missed();
            kinds.computeIfAbsent(seen, k -> new Tally()).wrong();
            faults.add("kind " + paper.kind() + " as " + seen + " " + why + "\n" + start(paper));
        }
    }

    private static String start(HeapPaper paper) {
        var first = paper.pages().getFirst();
        return paper.fileName()
                + "\n"
                + first.lines().limit(16).reduce("", (a, b) -> a + "    " + b + "\n");
    }

    private void repeats(List<HeapPaper> papers, long seed) {
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < papers.size(); i++) {
            pages += papers.get(i).pages().size();
            filed.add(
                    new Filed(
                            String.valueOf(i),
                            papers.get(i).scanned(),
                            Page.of(papers.get(i).pages())));
        }
        pages(papers, filed, seed);
        documents(papers, Repeats.in(filed, (one, other) -> false), seed);
    }

    private void pages(List<HeapPaper> papers, List<Filed> filed, long seed) {
        var linked = new HashSet<String>();
        var found = new HashSet<String>();
        for (var same : Repeats.samePages(filed)) {
            var left = papers.get(same.left()).pageIds().get(same.leftPage());
            var right = papers.get(same.right()).pageIds().get(same.rightPage());
            if (left.equals(right)) {
                samePages.right();
                linked.add(same.left() + "/" + same.leftPage());
                linked.add(same.right() + "/" + same.rightPage());
                found.add(
                        same.left()
                                + "/"
                                + same.leftPage()
                                + "="
                                + same.right()
                                + "/"
                                + same.rightPage());
            } else {
                samePages.wrong();
                faults.add(
                        "not the same, seed "
                                + seed
                                + "\n"
                                + papers.get(same.left()).pages().get(same.leftPage())
                                + "\n-----\n"
                                + papers.get(same.right()).pages().get(same.rightPage()));
            }
        }
        var places = new TreeMap<String, List<String>>();
        for (int d = 0; d < papers.size(); d++) {
            for (int p = 0; p < papers.get(d).pageIds().size(); p++) {
                if (filed.get(d).pages().get(p).isBlank()) {
                    continue;
                }
                places.computeIfAbsent(papers.get(d).pageIds().get(p), k -> new ArrayList<>())
                        .add(d + "/" + p);
            }
        }
        places.values().stream()
                .filter(at -> at.size() > 1)
                .forEach(at -> count(at, linked, found));
    }

    /// A page is missed when it is linked to none of its twins.
    private void count(List<String> places, Set<String> linked, Set<String> found) {
        for (int i = 0; i < places.size(); i++) {
            if (!linked.contains(places.get(i))) {
                samePages.missed();
            }
            for (int j = i + 1; j < places.size(); j++) {
                boolean seen =
                        found.contains(places.get(i) + "=" + places.get(j))
                                || found.contains(places.get(j) + "=" + places.get(i));
                if (seen) {
                    pairs.right();
                } else {
                    pairs.missed();
                }
            }
        }
    }

    private void documents(List<HeapPaper> papers, List<Repeat> repeats, long seed) {
        var aside = new HashSet<Integer>();
        for (var repeat : repeats) {
            if (repeat.kind() != Repeat.Kind.VERSION) {
                aside.add(Integer.parseInt(repeat.id()));
            }
        }
        var read = new HashSet<String>();
        for (int d = 0; d < papers.size(); d++) {
            if (!aside.contains(d)) {
                read.addAll(papers.get(d).pageIds());
            }
        }
        for (int d = 0; d < papers.size(); d++) {
            boolean nothingLost = read.containsAll(papers.get(d).pageIds());
            if (aside.contains(d) && nothingLost) {
                documents.right();
            } else if (aside.contains(d)) {
                documents.wrong();
                faults.add("lost, seed " + seed + ": " + papers.get(d).fileName());
            } else if (couldGo(papers, d, aside)) {
                documents.missed();
                faults.add("not set aside, seed " + seed + ": " + papers.get(d).fileName());
            }
        }
    }

    /// Another document that is still read has all its pages.
    private static boolean couldGo(List<HeapPaper> papers, int d, Set<Integer> aside) {
        for (int other = 0; other < papers.size(); other++) {
            if (other != d
                    && !aside.contains(other)
                    && papers.get(other).pageIds().containsAll(papers.get(d).pageIds())
                    && (papers.get(other).pages().size() > papers.get(d).pages().size()
                            || other < d)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        text.append("pages ").append(pages).append('\n');
        text.append(line("kind", kind)).append(line("date, right day", date));
        text.append(line("document begins", beginnings));
        text.append(line("same page", samePages)).append(line("  of all pairs", pairs));
        text.append(line("document set aside", documents));
        kinds.forEach((name, tally) -> text.append(line("  " + name, tally)));
        return text.toString();
    }

    private static String line(String name, Tally tally) {
        return "%-30s %s%n".formatted(name, tally);
    }
}
