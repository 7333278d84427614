package dk.samspil.repeats;

import java.util.List;

/// Two pages held against each other word by word. They are the same page only when what differs
/// can be put down to print, stamp and scanner; numbers, dates and words that turn the meaning
/// round must be the same.
final class Comparison {

    enum Verdict {
        SAME,
        /// The same template with other answers.
        VERSION,
        DIFFERENT
    }

    private static final double MOST_DIFFERING = 0.45;
    private static final double SAME_NUMBERS = 0.6;

    /// Two bad scans of one page (one word in twelve wrong on each) still share 0.4 of their runs.
    private static final double RUNS_ALIKE = 0.2;
    private static final double VERSION_RUNS = 0.4;
    private static final double VERSION_OVERLAP = 0.55;

    private Comparison() {}

    static Verdict of(Page one, Page other) {
        if (one.sameWords(other)) {
            return one.isBlank() ? Verdict.DIFFERENT : Verdict.SAME;
        }
        if (one.isThin() || other.isThin()) {
            return thin(one, other) ? Verdict.SAME : Verdict.DIFFERENT;
        }
        if (MinHash.alike(one, other, 0) < RUNS_ALIKE) {
            return Verdict.DIFFERENT;
        }
        boolean numbersAgree = one.sharedNumbers(other) >= SAME_NUMBERS;
        if (!numbersAgree && MinHash.alike(one, other, 0) < VERSION_RUNS) {
            return Verdict.DIFFERENT;
        }
        int longer = Math.max(one.words().size(), other.words().size());
        var gaps =
                Alignment.gaps(one.folded(), other.folded(), (int) (2 * MOST_DIFFERING * longer));
        if (gaps == null) {
            return Verdict.DIFFERENT;
        }
        if (numbersAgree && new Differences(one, other, gaps).harmless()) {
            return Verdict.SAME;
        }
        return overlap(one, other, gaps) >= VERSION_OVERLAP ? Verdict.VERSION : Verdict.DIFFERENT;
    }

    /// A greeting, a signature: the same only when nothing but single letters differs.
    private static boolean thin(Page one, Page other) {
        return !one.isBlank()
                && !other.isBlank()
                && Stretch.toll(one.words(), other.words())
                        .filter(toll -> toll.lost() == 0 && toll.doubtfulNumbers() == 0)
                        .isPresent();
    }

    private static double overlap(Page one, Page other, List<Alignment.Gap> gaps) {
        int differing = gaps.stream().mapToInt(g -> Math.max(g.left(), g.right())).sum();
        return 1 - (double) differing / Math.max(one.words().size(), other.words().size());
    }
}
