package dk.samspil.recognition;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes words as a scanner that reads badly would: what it mixes up looks the same afterwards.
final class Folding {

    private static final Pattern GAPS = Pattern.compile("[\\s_\\u00a0]+");

    private Folding() {}

    static String fold(String words) {
        var folded = new StringBuilder(words.length());
        for (char c : GAPS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").toCharArray()) {
            switch (c) {
                case 'æ', 'ä' -> folded.append("ae");
                case 'ø', 'ö', '0', 'ó' -> folded.append('o');
                case 'å' -> folded.append('a');
                case 'l', '1', '|', '!', 'í' -> folded.append('i');
                case 'é', 'è', 'ë' -> folded.append('e');
                case 'ü', 'ú' -> folded.append('u');
                case '–', '—' -> folded.append('-');
                default -> folded.append(c);
            }
        }
        return folded.toString().replace("rn", "m").replace("vv", "w").replace("aa", "a").strip();
    }

    /// How many letters must be changed, added or left out (Levenshtein distance).
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
