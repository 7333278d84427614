package dk.samspil.recognition;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the conditions that a paper names. What it says is not there ("ikke tegn på leddegigt") is
/// not named.
public final class Conditions {

    private static final int MOST_WORDS = 4;

    /// How many words before a name a "no" reaches.
    private static final int REACH = 5;

    private static final Pattern BREAK = Pattern.compile("[.;:!?\\n\\f]+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\d/]+");

    private static final Set<String> NO =
            Set.of(
                    "ikke",
                    "ingen",
                    "intet",
                    "uden",
                    "afkræftet",
                    "afkræfter",
                    "benægter",
                    "udelukket",
                    "udelukker",
                    "aldrig",
                    "hverken");

    private static final Map<String, Condition> BY_WORDS = byWords();

    private Conditions() {}

    private static Map<String, Condition> byWords() {
        var all = new HashMap<String, Condition>();
        for (var condition : Condition.values()) {
            condition.words().forEach(words -> all.put(words, condition));
        }
        return Map.copyOf(all);
    }

    /// The conditions named in a text, in their own order.
    public static Set<Condition> in(String text) {
        var found = EnumSet.noneOf(Condition.class);
        for (var sentence : BREAK.split(text.toLowerCase(Locale.of("da")))) {
            look(List.of(GAP.split(sentence.strip())), found);
        }
        return found;
    }

    private static void look(List<String> words, Set<Condition> found) {
        for (int i = 0; i < words.size(); i++) {
            var name = new StringBuilder();
            for (int length = 1; length <= MOST_WORDS && i + length <= words.size(); length++) {
                name.append(length == 1 ? "" : " ").append(words.get(i + length - 1));
                var condition = BY_WORDS.get(name.toString());
                if (condition != null && !isDenied(words, i)) {
                    found.add(condition);
                }
            }
        }
    }

    private static boolean isDenied(List<String> words, int at) {
        return words.subList(Math.max(0, at - REACH), at).stream().anyMatch(NO::contains);
    }
}
