package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What stands before the first or after the last stretch that two pages have in common: another
/// header, another stamp. It may differ as long as it is no sentence; but a day or a number that
/// stands on both sides must be the same one: that is how forms of two days, or of two people, are
/// told apart.
final class Edge {

    private static final int LONGEST = 30;
    private static final int NEAR = 24;
    private static final int LONGEST_LINE = 9;
    private static final double LARGEST = 0.35;
    private static final double SENTENCE = 0.2;

    /// Words that sentences are made with and headers are not.
    private static final Set<String> SENTENCE_WORDS =
            Set.of(
                    "at", "er", "var", "der", "det", "den", "har", "havde", "kan", "vil", "skal",
                    "som", "med", "på", "ikke", "men", "han", "hun", "jeg", "vi", "sig", "efter",
                    "når", "eller", "også", "bliver", "blev", "om", "en", "et", "ved", "og", "til");

    private Edge() {}

    static boolean harmless(List<String> one, List<String> other, int wordsOnPage) {
        int larger = Math.max(one.size(), other.size());
        return larger <= LONGEST
                && larger <= LARGEST * wordsOnPage
                && !isSentence(one)
                && !isSentence(other)
                && !Stretch.turned(one, other)
                && sameOrNone(numbers(one), numbers(other));
    }

    /// Whether a stretch that stands on one page only is a line of a header that the other print
    /// does without: near the top or the bottom, short, and no sentence.
    static boolean isALineMore(List<String> one, List<String> other, int wordsToTheEdge) {
        var more = one.isEmpty() ? other : one;
        return (one.isEmpty() || other.isEmpty())
                && wordsToTheEdge <= NEAR
                && more.size() <= LONGEST_LINE
                && !isSentence(more)
                && more.stream().noneMatch(w -> Tokens.turns(w) || Tokens.isNumber(w));
    }

    private static boolean isSentence(List<String> words) {
        long made = words.stream().filter(SENTENCE_WORDS::contains).count();
        return made > 1 && made >= SENTENCE * words.size();
    }

    private static boolean sameOrNone(List<String> one, List<String> other) {
        var fewer = one.size() <= other.size() ? one : other;
        var more = fewer == one ? other : one;
        return fewer.stream()
                .allMatch(
                        n ->
                                more.stream()
                                        .anyMatch(
                                                m ->
                                                        Misreading.ofNumbers(n, m)
                                                                <= Misreading.A_LETTER));
    }

    /// Numbers, and days in words as one: "3. marts 2026".
    private static List<String> numbers(List<String> words) {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Tokens.isNumber(word)) {
                numbers.add(Tokens.folded(word));
            } else if (i > 0 && Tokens.isMonth(word) && Tokens.isNumber(words.get(i - 1))) {
                numbers.add(Tokens.folded(words.get(i - 1) + word));
            }
        }
        return numbers;
    }
}
