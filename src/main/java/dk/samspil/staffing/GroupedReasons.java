package dk.samspil.staffing;

import dk.samspil.ui.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Why nobody can, told together: "on holiday: Anne, Bo", most people first.
final class GroupedReasons {

    private static final String EACH = "staffing.why-not.";
    private static final String GROUP = "staffing.why-group.";

    private GroupedReasons() {}

    /// @param reasons of one person each, whose name is the first argument
    static List<Text> of(List<Text> reasons) {
        Map<String, List<String>> names =
                reasons.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Text::key,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                GroupedReasons::name, Collectors.toList())));
        return names.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
                .map(
                        group ->
                                Text.of(
                                        group.getKey().replace(EACH, GROUP),
                                        group.getValue().stream()
                                                .sorted()
                                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /// With the place, where that is why.
    private static String name(Text reason) {
        var name = reason.args().getFirst().toString();
        return reason.key().endsWith(".elsewhere")
                ? name + " (" + reason.args().get(1) + ")"
                : name;
    }
}
