package dk.samspil.heaps;

import java.util.ArrayList;
import java.util.List;

/// Copies papers as offices do.
final class Copier {

    private final Dice dice;

    Copier(Dice dice) {
        this.dice = dice;
    }

    HeapPaper again(HeapPaper paper) {
        return paper.with("Dokument (" + dice.to(90) + ").pdf", paper.pages(), paper.scanned());
    }

    /// Out of another system: its own header and footer around the same pages.
    HeapPaper printedAgain(HeapPaper paper) {
        var pages = new ArrayList<String>();
        var printed = Days.write(HeapMaker.TODAY.minusDays(dice.to(19)), dice);
        var system = dice.of("Fagsystem Nova", "KMD-udskrift", "Sagsarkiv", "eJournal");
        int way = dice.to(3);
        for (int i = 0; i < paper.pages().size(); i++) {
            var page = paper.pages().get(i);
            int of = paper.pages().size();
            pages.add(
                    switch (way) {
                        case 0 ->
                                "Printet "
                                        + printed
                                        + " af bruger "
                                        + dice.of("mkr", "abc", "tts")
                                        + "\n"
                                        + page
                                        + "\nSide "
                                        + (i + 1)
                                        + " af "
                                        + of;
                        case 1 -> system + "   Side " + (i + 1) + "/" + of + "\n" + page;
                        default -> page + "\n" + system + "\n" + (i + 1);
                    });
        }
        return paper.with("udskrift " + dice.from(1000, 9999) + ".pdf", pages, paper.scanned());
    }

    HeapPaper scanned(HeapPaper paper, double altered) {
        var noise = new Noise(dice, altered);
        var pages = new ArrayList<String>();
        for (int i = 0; i < paper.pages().size(); i++) {
            var page = noise.on(paper.pages().get(i));
            pages.add(i == 0 ? stamped(page) : page);
        }
        return paper.with("SCN_" + dice.from(10000, 99999) + ".pdf", pages, true);
    }

    private String stamped(String page) {
        var day = Days.write(HeapMaker.TODAY.minusDays(dice.to(19)), dice);
        var lines = new ArrayList<>(List.of(page.split("\n", -1)));
        switch (dice.to(5)) {
            case 0 -> lines.add(dice.to(Math.min(10, lines.size())), "MODTAGET " + day);
            case 1 -> lines.add(0, "KOPI");
            case 2 -> lines.add("Scannet " + day + "  " + dice.from(1, 40));
            case 3 ->
                    lines.add(
                            0,
                            "FAX "
                                    + day
                                    + " "
                                    + dice.from(10, 19)
                                    + ":"
                                    + dice.from(10, 59)
                                    + "  S. 01");
            default -> {}
        }
        return String.join("\n", lines);
    }

    /// Several papers in one file.
    HeapPaper pile(List<HeapPaper> papers) {
        var pages = new ArrayList<String>();
        var ids = new ArrayList<String>();
        var seen = new java.util.HashSet<String>();
        boolean scanned = false;
        for (var paper : papers) {
            if (seen.add(paper.pageIds().getFirst())) {
                var copy = dice.oneIn(2) ? scanned(paper, 0.01 + dice.part() * 0.05) : again(paper);
                pages.addAll(copy.pages());
                ids.addAll(paper.pageIds());
                scanned |= copy.scanned();
            }
        }
        return new HeapPaper(
                "samlet " + dice.from(100, 999) + ".pdf",
                pages,
                seen.size() == 1 ? papers.getFirst().kind() : "PILE",
                papers.getFirst().date(),
                ids,
                scanned,
                "");
    }
}
