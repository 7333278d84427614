package dk.samspil.results;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The tallies of a round, found by question, item and group.
final class Tallies {

    /// Stands for each who was asked and could choose several, or who wrote something.
    static final String ASKED = "*";

    /// Stands for answers in words that are under no theme.
    static final String UNSORTED = "";

    private static final Tally NONE = new Tally("", "", 0, 0, BigDecimal.ZERO);

    private final Map<String, Tally> all = new HashMap<>();

    Tallies(List<Tally> tallies) {
        tallies.forEach(each -> all.put(key(each.question(), each.item(), each.group()), each));
    }

    private static String key(String question, String item, int group) {
        return question + "/" + item + "/" + group;
    }

    /// The groups that anybody answered in.
    Set<Integer> groups() {
        return all.values().stream()
                .map(Tally::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int n(String question, String item, int group) {
        return all.getOrDefault(key(question, item, group), NONE).n();
    }

    BigDecimal sum(String question, String item, int group) {
        return all.getOrDefault(key(question, item, group), NONE).sum();
    }
}
