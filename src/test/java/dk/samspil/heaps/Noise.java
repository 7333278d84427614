package dk.samspil.heaps;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a scanner and a reading machine do to words.
final class Noise {

    private static final List<String[]> TAKEN_FOR =
            List.of(
                    new String[] {"rn", "m"},
                    new String[] {"m", "rn"},
                    new String[] {"l", "1"},
                    new String[] {"i", "l"},
                    new String[] {"o", "0"},
                    new String[] {"e", "c"},
                    new String[] {"a", "o"},
                    new String[] {"h", "b"},
                    new String[] {"æ", "ae"},
                    new String[] {"ø", "o"},
                    new String[] {"å", "a"},
                    new String[] {"t", "f"},
                    new String[] {"n", "u"},
                    new String[] {"g", "q"},
                    new String[] {"S", "5"},
                    new String[] {"cl", "d"},
                    new String[] {"v", "y"},
                    new String[] {"r", "i"},
                    new String[] {"0", "O"},
                    new String[] {"1", "l"},
                    new String[] {"5", "S"},
                    new String[] {"8", "B"},
                    new String[] {"1", "I"},
                    new String[] {"6", "b"});

    private final Dice dice;
    private final double altered;

    /// @param altered share of the words that come out wrong
    Noise(Dice dice, double altered) {
        this.dice = dice;
        this.altered = altered;
    }

    String on(String page) {
        return Arrays.stream(page.split("\n", -1))
                .map(
                        line ->
                                Arrays.stream(line.split(" ", -1))
                                        .map(w -> dice.part() < altered ? misread(w) : w)
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private String misread(String word) {
        if (word.isEmpty()) {
            return word;
        }
        boolean number = word.chars().anyMatch(Character::isDigit);
        int way = dice.to(20);
        if (way == 0 && word.length() > 5 && !number) {
            int at = dice.from(2, word.length() - 2);
            return word.substring(0, at) + " " + word.substring(at);
        }
        if (way == 1 && !number && word.length() > 3) {
            return word + dice.of("'", ".", "*", "~");
        }
        if (way == 2 && !number && word.length() > 4) {
            int at = dice.to(word.length());
            return word.substring(0, at) + word.substring(at + 1);
        }
        if (way == 3 && number) {
            return word.replace('3', '8').replace('7', '1');
        }
        var fitting = TAKEN_FOR.stream().filter(pair -> word.contains(pair[0])).toList();
        if (fitting.isEmpty()) {
            return word;
        }
        var pair = dice.of(fitting);
        int at = word.indexOf(pair[0]);
        return word.substring(0, at) + pair[1] + word.substring(at + pair[0].length());
    }
}
