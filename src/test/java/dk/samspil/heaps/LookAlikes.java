package dk.samspil.heaps;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Papers that look the same and are not: the same form on another day, with other values, about
/// somebody else's knee; and the next edition of a form.
final class LookAlikes {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3},\\d");
    private static final Pattern WEEK =
            Pattern.compile("(uge|procent|af 10|grader|timer|gange|måneder) ?(\\d+)?");

    private final Dice dice;

    LookAlikes(Dice dice) {
        this.dice = dice;
    }

    /// Other numbers, another day; at least one difference on every page.
    HeapPaper of(HeapPaper paper) {
        var day = paper.date().minusDays(dice.from(7, 300));
        var pages = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (int i = 0; i < paper.pages().size(); i++) {
            pages.add(changed(paper.pages().get(i), i));
        }
        pages.set(0, dateLine(pages.getFirst(), Days.write(day, dice)));
        // Two look-alikes of one paper can have the same change: then they are the same page.
        pages.forEach(page -> ids.add("alike-" + page.hashCode()));
        return new HeapPaper(
                "Bilag " + dice.from(100, 999) + ".pdf",
                pages,
                paper.kind().equals("PILE") ? "PILE" : "ALIKE",
                day,
                ids,
                paper.scanned(),
                "");
    }

    private static String dateLine(String page, String day) {
        var lines = new ArrayList<>(List.of(page.split("\n", -1)));
        lines.add(Math.min(3, lines.size()), "Dato: " + day);
        return String.join("\n", lines);
    }

    private String changed(String page, int index) {
        var lines = new ArrayList<>(List.of(page.split("\n", -1)));
        int changes = dice.from(1, 4);
        for (int tries = 0; changes > 0 && tries < 400; tries++) {
            int at = dice.to(lines.size());
            var line = lines.get(at);
            var next = change(line);
            if (!next.equals(line)) {
                lines.set(at, next);
                changes--;
            }
        }
        if (changes > 0) {
            lines.add(
                    lines.size() / 2,
                    "Målt værdi " + dice.from(100, 999) + " ved gang nummer " + (index + 2));
        }
        return String.join("\n", lines);
    }

    private String change(String line) {
        if (NUMBER.matcher(line).find()) {
            return NUMBER.matcher(line).replaceFirst(dice.from(200, 900) + ",5");
        }
        var words = new ArrayList<>(List.of(line.split(" ")));
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals("højre")) {
                words.set(i, "venstre");
                return String.join(" ", words);
            }
            if (word.matches("\\d{1,3}") && WEEK.matcher(line).find()) {
                words.set(i, String.valueOf(Integer.parseInt(word) + dice.from(2, 6) * 2));
                return String.join(" ", words);
            }
        }
        return line;
    }

    /// Some answers rewritten, a later day.
    HeapPaper version(HeapPaper paper) {
        var prose = new Prose(dice);
        var pages = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (var page : paper.pages()) {
            var lines = new ArrayList<>(List.of(page.split("\n", -1)));
            for (int i = 14; i < lines.size(); i++) {
                if (lines.get(i).length() > 60 && dice.oneIn(4)) {
                    lines.set(i, prose.sentence());
                }
            }
            lines.add(Math.min(lines.size(), 16), prose.sentence());
            pages.add(String.join("\n", lines));
            ids.add("version-" + dice.random().nextLong());
        }
        return new HeapPaper(
                "ny " + dice.from(100, 999) + ".pdf",
                pages,
                "ALIKE",
                paper.date(),
                ids,
                false,
                paper.pageIds().getFirst());
    }
}
