package dk.samspil.recognition;

/// Words as people write them, and as they are looked for on a page that may be badly read.
///
/// @param whole whether the word must end there: short words and numbers
record Phrase(String shown, String folded, boolean whole) {

    private static final int SHORT = 4;
    private static final int LONG_ENOUGH_TO_GUESS = 7;

    static Phrase of(String words) {
        var folded = Folding.fold(words);
        boolean whole = folded.length() <= SHORT || words.chars().anyMatch(Character::isDigit);
        return new Phrase(words, folded, whole);
    }

    /// Whether it stands somewhere in a folded text, where a word begins.
    boolean standsIn(String text) {
        for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
            if ((at == 0 || !isPartOfAWord(text.charAt(at - 1))) && ends(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a folded line begins with it, or nearly so: about one letter in ten may be wrong.
    boolean begins(String line) {
        if (line.startsWith(folded)) {
            return ends(line, 0);
        }
        if (whole
                || folded.length() < LONG_ENOUGH_TO_GUESS
                || line.length() < folded.length() - 1) {
            return false;
        }
        int may = 1 + folded.length() / 14;
        if (!hasAPartOf(line, may)) {
            return false;
        }
        for (int length = folded.length() - 1; length <= folded.length() + 1; length++) {
            if (length <= line.length()
                    && Folding.apart(folded, line.substring(0, length)) <= may) {
                return true;
            }
        }
        return false;
    }

    /// With so few faults, one of the parts must have come through whole: a quick look before
    /// counting letters.
    private boolean hasAPartOf(String line, int may) {
        int size = folded.length() / (may + 1);
        for (int part = 0; part <= may; part++) {
            for (int shift = -may; shift <= may; shift++) {
                if (line.startsWith(
                        folded.substring(part * size, part * size + size), part * size + shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ends(String text, int at) {
        int end = at + folded.length();
        return !whole || end >= text.length() || !isPartOfAWord(text.charAt(end));
    }

    private static boolean isPartOfAWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
