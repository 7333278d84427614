import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented papers: pages of words that look like Danish, the same for the same seed.
final class Paperwork {

    private static final String[] SYLLABLES = {
        "be", "for", "ar", "syg", "lig", "hed", "under", "søg", "el", "se", "læ", "ge", "plan", "stat",
        "mø", "de", "bor", "ger", "ryg", "smer", "ter", "træ", "ning", "op", "føl", "af", "klar", "time"
    };
    private static final String[] HEADINGS = {
        "Epikrise", "Speciallægeerklæring", "Referat af samtale", "Praktikrapport", "Statusattest LÆ 125"
    };
    private static final int WORDS = 260;

    private final Random random;
    private final String[] lexicon = new String[4000];

    Paperwork(long seed) {
        random = new Random(seed);
        for (int i = 0; i < lexicon.length; i++) {
            var word = new StringBuilder();
            for (int s = 1 + random.nextInt(3); s >= 0; s--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            lexicon[i] = word.toString();
        }
    }

    /// The lines of each page of a document.
    List<List<String>> document(int pages) {
        var document = new ArrayList<List<String>>();
        for (int page = 0; page < pages; page++) {
            var lines = new ArrayList<String>();
            if (page == 0) {
                lines.add(HEADINGS[random.nextInt(HEADINGS.length)]);
                lines.add(
                        "Dato: %d-%d-%d"
                                .formatted(
                                        1 + random.nextInt(28),
                                        1 + random.nextInt(12),
                                        2016 + random.nextInt(10)));
            }
            var line = new StringBuilder();
            for (int word = 0; word < WORDS; word++) {
                line.append(lexicon[random.nextInt(lexicon.length)]).append(' ');
                if (line.length() > 70) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
            }
            lines.add("Side " + (page + 1) + " af " + pages);
            document.add(lines);
        }
        return document;
    }

    /// The same page, scanned again: another header, a stamp, and one word in a hundred misread.
    List<String> scannedAgain(List<String> lines) {
        var again = new ArrayList<String>();
        again.add("Modtaget " + (1 + random.nextInt(28)) + ". maj 2026");
        for (var line : lines) {
            var words = line.split(" ");
            for (int i = 0; i < words.length; i++) {
                if (random.nextInt(100) == 0 && words[i].length() > 2) {
                    words[i] = words[i].replace('e', 'c').replace('l', '1');
                }
            }
            again.add(String.join(" ", words));
        }
        return again;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
