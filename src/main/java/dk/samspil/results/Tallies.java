package dk.samspil.results;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tallies of a round, found by question, item and group.
final class Tallies {

    /// Stands for each who was asked and could choose several.
    static final String ASKED = "*";

    private static final Tally NONE = new Tally("", "", 0, 0, BigDecimal.ZERO);

    private final Map<String, Tally> all = new HashMap<>();

    Tallies(List<Tally> tallies) {
        tallies.forEach(each -> all.put(key(each.question(), each.item(), each.group()), each));
    }

    private static String key(String question, String item, int group) {
        return question + "/" + item + "/" + group;
    }

    int n(String question, String item, int group) {
        return all.getOrDefault(key(question, item, group), NONE).n();
    }

    BigDecimal sum(String question, String item, int group) {
        return all.getOrDefault(key(question, item, group), NONE).sum();
    }
}
