package dk.samspil.repeats;

import java.util.Set;

/// Whether one stretch of letters can be another one, badly read.
final class Misreading {

    static final int NONE = 0;

    /// A letter was read for a digit, or a sign was lost.
    static final int A_LETTER = 1;

    /// One digit may have been read for another.
    static final int DOUBTFUL = 2;
    static final int ANOTHER = 3;

    private static final double MOST = 0.31;
    private static final int SHORT = 3;
    private static final int LONGEST = 240;

    /// Digits that look alike to a scanner, and what it takes for letters.
    private static final Set<String> ALIKE =
            Set.of(
                    "38", "56", "17", "68", "08", "06", "5s", "8b", "2z", "6b", "6g", "9g", "7t",
                    "4a", "ig", "i7", "o8", "o6", "o9", "i4", "oq", "od", "oc", "oe");

    private static final Set<String> ONE_IS_A_LETTER =
            Set.of("5s", "8b", "2z", "6b", "6g", "9g", "7t", "4a", "oq", "od", "oc", "oe");

    private Misreading() {}

    static boolean ofWords(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer > LONGEST) {
            return false;
        }
        int apart = apart(one, other);
        return apart <= MOST * longer || longer <= SHORT && apart <= 1 && longer > 1;
    }

    /// How far two numbers are apart, from `NONE` to `ANOTHER`.
    static int ofNumbers(String one, String other) {
        if (one.equals(other)) {
            return NONE;
        }
        var bare = one.replaceAll("[^\\p{L}\\p{N}]", "");
        var otherBare = other.replaceAll("[^\\p{L}\\p{N}]", "");
        if (bare.equals(otherBare)) {
            return A_LETTER;
        }
        if (bare.length() != otherBare.length()) {
            return ANOTHER;
        }
        int worst = NONE;
        int differing = 0;
        for (int i = 0; i < bare.length(); i++) {
            char a = bare.charAt(i);
            char b = otherBare.charAt(i);
            if (a != b) {
                differing++;
                var pair = a < b ? "" + a + b : "" + b + a;
                if (!ALIKE.contains(pair)) {
                    return ANOTHER;
                }
                worst = Math.max(worst, ONE_IS_A_LETTER.contains(pair) ? A_LETTER : DOUBTFUL);
            }
        }
        return differing > 2 ? ANOTHER : worst;
    }

    /// Levenshtein distance.
    static int apart(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
