package dk.samspil.repeats;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Single words: written alike, and weighed. What a scanner mixes up is the same word afterwards.
final class Tokens {

    private static final Pattern EDGES =
            Pattern.compile("^[^\\p{L}\\p{N}<>+-]+|[^\\p{L}\\p{N}%]+$");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{1,2}-\\d{1,2}");

    /// One of these in the place of another turns the meaning round.
    private static final Set<String> TURNING =
            Set.of(
                    "ikke",
                    "ingen",
                    "intet",
                    "aldrig",
                    "uden",
                    "ja",
                    "nej",
                    "højre",
                    "venstre",
                    "mandag",
                    "tirsdag",
                    "onsdag",
                    "torsdag",
                    "fredag",
                    "positiv",
                    "negativ",
                    "forværret",
                    "forbedret",
                    "bevilget",
                    "afslået",
                    "normal",
                    "unormal",
                    "fuldtid",
                    "deltid");

    private static final Set<String> MONTHS =
            Set.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");

    private Tokens() {}

    /// A word as it is compared: small letters, without the signs around it; empty for none.
    static String plain(String word) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        return EDGES.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static String folded(String token) {
        var folded = new StringBuilder(token.length());
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            switch (c) {
                case 'æ', 'ä' -> folded.append("ae");
                case 'ø', 'ö', '0', 'ó' -> folded.append('o');
                case 'å', 'á', 'à' -> folded.append('a');
                case 'l', '1', '|', '!', 'í' -> folded.append('i');
                case 'é', 'è', 'ë' -> folded.append('e');
                case 'ü', 'ú' -> folded.append('u');
                case ',' -> folded.append('.');
                case '-', '/', '_' -> {
                    if (hasDigit(token)) {
                        folded.append('.');
                    }
                }
                default -> folded.append(c);
            }
        }
        return folded.toString().replace("rn", "m").replace("vv", "w");
    }

    /// A number, a date, a code, a dose: must be the same on a copy.
    static boolean isNumber(String token) {
        return hasDigit(token);
    }

    static boolean isDay(String token) {
        return DAY.matcher(token).matches();
    }

    static boolean isMonth(String token) {
        return MONTHS.contains(token);
    }

    static boolean turns(String token) {
        return TURNING.contains(token) || MONTHS.contains(token);
    }

    private static boolean hasDigit(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (Character.isDigit(token.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
