package dk.samspil.scans;

import dk.samspil.bindery.ReadWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What was read off one picture of a page.
///
/// @param words lines parted as on the page
/// @param places the same words, and where each stands
/// @param letters how many letters and digits were read
/// @param confidence mean of the program's own, by letter: 0 to 100
/// @param sideways whether the lines run up or down the page: the program reads them all the same
record ReadPage(
        String words, List<ReadWord> places, int letters, double confidence, boolean sideways) {

    static final ReadPage NOTHING = new ReadPage("", List.of(), 0, 0, false);

    private static final int LEVEL = 0;
    private static final int BLOCK = 2;
    private static final int LINE = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final String IS_THE_PAGE = "1";
    private static final String IS_A_WORD = "5";

    /// Fewer letters than this are specks that were taken for letters.
    private static final int SOME = 4;

    /// Below, what was read is guesswork: handwriting, a drawing, a page that lies wrong.
    private static final double GUESSED = 40;

    private static final double SURE = 70;

    static ReadPage of(String table) {
        var words = new StringBuilder();
        var places = new ArrayList<ReadWord>();
        var page = new String[0];
        var line = "";
        int letters = 0;
        int upward = 0;
        double sum = 0;
        for (var row : table.split("\n")) {
            var column = row.split("\t", -1);
            if (column.length > HEIGHT && column[LEVEL].equals(IS_THE_PAGE)) {
                page = column;
            }
            if (column.length <= TEXT
                    || !column[LEVEL].equals(IS_A_WORD)
                    || column[TEXT].isBlank()) {
                continue;
            }
            var at = String.join(" ", Arrays.copyOfRange(column, BLOCK, LINE + 1));
            words.append(words.isEmpty() ? "" : at.equals(line) ? " " : "\n");
            words.append(column[TEXT].strip());
            places.add(place(column, page));
            line = at;
            int known = (int) column[TEXT].codePoints().filter(Character::isLetterOrDigit).count();
            letters += known;
            upward += isUpward(column, known) ? known : 0;
            sum += known * Double.parseDouble(column[CONFIDENCE]);
        }
        return new ReadPage(
                words.toString(),
                places,
                letters,
                letters == 0 ? 0 : sum / letters,
                upward > letters / 3);
    }

    private static ReadWord place(String[] word, String[] page) {
        return ReadWord.of(
                word[TEXT].replaceAll("\\s+", ""),
                Integer.parseInt(word[LEFT]),
                Integer.parseInt(word[TOP]),
                Integer.parseInt(word[WIDTH]),
                Integer.parseInt(word[HEIGHT]),
                Integer.parseInt(page[WIDTH]),
                Integer.parseInt(page[HEIGHT]));
    }

    /// A word of some letters that is taller than wide.
    private static boolean isUpward(String[] column, int letters) {
        return letters >= SOME
                && Integer.parseInt(column[HEIGHT]) > Integer.parseInt(column[WIDTH]);
    }

    /// Whether there is a text that can be relied on.
    boolean legible() {
        return letters >= SOME && confidence >= GUESSED;
    }

    /// So good that the page need not be tried another way round.
    boolean good() {
        return letters >= 4 * SOME && confidence >= SURE && !sideways;
    }

    /// To be compared with other ways round.
    double worth() {
        return letters * Math.max(0, confidence - GUESSED / 2) / (sideways ? 2 : 1);
    }
}
