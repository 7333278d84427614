package dk.samspil.repeats;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two stretches of words that stand in the same place on two pages and differ: what it costs to
/// call them the same.
final class Stretch {

    private static final int LONGEST_HOLE = 5;

    private Stretch() {}

    /// @param misread words that can be the same, badly read
    /// @param lost words beyond recognition
    /// @param doubtfulNumbers numbers of which one digit may have been taken for another
    /// @param lostNumbers numbers that stand on one page only
    record Toll(int misread, int lost, int doubtfulNumbers, int lostNumbers) {

        static final Toll NONE = new Toll(0, 0, 0, 0);

        Toll plus(Toll other) {
            return new Toll(
                    misread + other.misread,
                    lost + other.lost,
                    doubtfulNumbers + other.doubtfulNumbers,
                    lostNumbers + other.lostNumbers);
        }
    }

    /// Empty when the difference is one of content.
    static Optional<Toll> toll(List<String> one, List<String> other) {
        if (turned(one, other)) {
            return Optional.empty();
        }
        return numbers(one, other).flatMap(n -> words(one, other).map(n::plus));
    }

    private static Optional<Toll> numbers(List<String> one, List<String> other) {
        var left = one.stream().filter(Tokens::isNumber).toList();
        var right = other.stream().filter(Tokens::isNumber).toList();
        if (left.size() != right.size()) {
            return unpaired(one, other, Math.abs(left.size() - right.size()));
        }
        int doubtful = 0;
        for (int i = 0; i < left.size(); i++) {
            int misreading =
                    Misreading.ofNumbers(Tokens.folded(left.get(i)), Tokens.folded(right.get(i)));
            if (misreading == Misreading.ANOTHER
                    || misreading == Misreading.DOUBTFUL && Tokens.isDay(left.get(i))) {
                return Optional.empty();
            }
            doubtful += misreading == Misreading.DOUBTFUL ? 1 : 0;
        }
        return Optional.of(new Toll(0, 0, doubtful, 0));
    }

    /// "12. 4" for "12.4", or "IO" for "10".
    private static Optional<Toll> unpaired(List<String> one, List<String> other, int more) {
        var bare = Tokens.folded(String.join("", one)).replace(".", "");
        var otherBare = Tokens.folded(String.join("", other)).replace(".", "");
        if (Misreading.ofNumbers(bare, otherBare) <= Misreading.A_LETTER) {
            return Optional.of(Toll.NONE);
        }
        if (one.size() == other.size() && eachMisread(one, other)) {
            return Optional.of(Toll.NONE);
        }
        boolean small = one.size() <= 2 && other.size() <= 2;
        return more == 1 && small ? Optional.of(new Toll(0, 0, 0, 1)) : Optional.empty();
    }

    /// "b af" for "6 af".
    private static boolean eachMisread(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            if ((Tokens.isNumber(one.get(i)) || Tokens.isNumber(other.get(i)))
                    && Misreading.ofNumbers(Tokens.folded(one.get(i)), Tokens.folded(other.get(i)))
                            > Misreading.A_LETTER) {
                return false;
            }
        }
        return true;
    }

    /// A word that turns the meaning stands against another one, or against nothing at all.
    static boolean turned(List<String> one, List<String> other) {
        var onlyLeft = turning(one);
        var onlyRight = turning(other);
        var both = new HashSet<>(onlyLeft);
        both.retainAll(onlyRight);
        onlyLeft.removeAll(both);
        onlyRight.removeAll(both);
        return !onlyLeft.isEmpty() && !onlyRight.isEmpty()
                || !onlyLeft.stream().allMatch(w -> isReadAs(w, other))
                || !onlyRight.stream().allMatch(w -> isReadAs(w, one));
    }

    private static Set<String> turning(List<String> words) {
        return new HashSet<>(words.stream().filter(Tokens::turns).toList());
    }

    private static boolean isReadAs(String turning, List<String> words) {
        var folded = Tokens.folded(turning);
        return words.stream().anyMatch(w -> Misreading.apart(folded, Tokens.folded(w)) <= 2)
                || Tokens.folded(String.join("", words)).contains(folded);
    }

    private static Optional<Toll> words(List<String> one, List<String> other) {
        var left = letters(one);
        var right = letters(other);
        int larger = Math.max(one.size(), other.size());
        if (left.equals(right) || Misreading.ofWords(left, right)) {
            return Optional.of(new Toll(larger, 0, 0, 0));
        }
        int soft = 0;
        if (one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                soft += misread(one.get(i), other.get(i)) ? 1 : 0;
            }
        }
        return larger - soft > LONGEST_HOLE
                ? Optional.empty()
                : Optional.of(new Toll(soft, larger - soft, 0, 0));
    }

    private static boolean misread(String one, String other) {
        return Tokens.isNumber(one) && Tokens.isNumber(other)
                || Misreading.ofWords(Tokens.folded(one), Tokens.folded(other));
    }

    private static String letters(List<String> words) {
        return Tokens.folded(
                String.join("", words.stream().filter(w -> !Tokens.isNumber(w)).toList()));
    }
}
