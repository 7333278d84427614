package dk.samspil.bindery;

import java.util.List;

/// How word processors write the number of a heading or of a point in a list.
enum NumberFormat {
    DECIMAL,
    LETTERS,
    CAPITAL_LETTERS,
    ROMAN,
    CAPITAL_ROMAN,
    /// A bullet, or nothing.
    NONE;

    private static final int LARGEST_ROMAN = 3999;

    private record Roman(int value, String letters) {}

    private static final List<Roman> ROMANS =
            List.of(
                    new Roman(1000, "m"),
                    new Roman(900, "cm"),
                    new Roman(500, "d"),
                    new Roman(400, "cd"),
                    new Roman(100, "c"),
                    new Roman(90, "xc"),
                    new Roman(50, "l"),
                    new Roman(40, "xl"),
                    new Roman(10, "x"),
                    new Roman(9, "ix"),
                    new Roman(5, "v"),
                    new Roman(4, "iv"),
                    new Roman(1, "i"));

    /// By the name that Word gives it (`numFmt`).
    static NumberFormat ofWord(String name) {
        return switch (name) {
            case "lowerLetter" -> LETTERS;
            case "upperLetter" -> CAPITAL_LETTERS;
            case "lowerRoman" -> ROMAN;
            case "upperRoman" -> CAPITAL_ROMAN;
            case "bullet", "none" -> NONE;
            default -> DECIMAL;
        };
    }

    /// By the sign that OpenDocument gives it (`style:num-format`).
    static NumberFormat ofOpenDocument(String sign) {
        return switch (sign) {
            case "a" -> LETTERS;
            case "A" -> CAPITAL_LETTERS;
            case "i" -> ROMAN;
            case "I" -> CAPITAL_ROMAN;
            case "" -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LETTERS -> letters(number);
            case CAPITAL_LETTERS -> letters(number).toUpperCase(java.util.Locale.ROOT);
            case ROMAN -> roman(number);
            case CAPITAL_ROMAN -> roman(number).toUpperCase(java.util.Locale.ROOT);
            case NONE -> "";
        };
    }

    /// After `z` comes `aa`, then `bb`, as in both word processors.
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(Math.min(10, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var written = new StringBuilder();
        int left = number;
        for (var roman : ROMANS) {
            while (left >= roman.value()) {
                written.append(roman.letters());
                left -= roman.value();
            }
        }
        return written.toString();
    }
}
