package dk.samspil.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The Danish months, in full, shortened, or with one letter read wrongly.
final class Months {

    private static final List<String> NAMES =
            List.of(
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
                            "december")
                    .stream()
                    .map(Folding::fold)
                    .toList();

    private Months() {}

    /// 1 to 12; absent when the word is not a month, or could be two of them.
    static Optional<Integer> number(String word) {
        var folded = Folding.fold(word);
        var exact = those(i -> NAMES.get(i).equals(folded));
        var begun = those(i -> NAMES.get(i).startsWith(folded));
        var close = those(i -> folded.length() > 3 && oneApart(NAMES.get(i), folded));
        return List.of(exact, begun, close).stream()
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst() + 1)
                .findFirst();
    }

    private static List<Integer> those(java.util.function.IntPredicate fits) {
        return IntStream.range(0, NAMES.size()).filter(fits).boxed().toList();
    }

    /// Whether one letter more, less or other makes one word of the other.
    static boolean oneApart(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - same - tail <= 1;
    }
}
