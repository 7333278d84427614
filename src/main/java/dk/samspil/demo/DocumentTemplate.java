package dk.samspil.demo;

import dk.samspil.documents.DocumentKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A demonstration document before it is about anybody: lines `key: value`, then `---`, then text
/// with `{placeholders}` and `[this|or that]`.
record DocumentTemplate(Map<String, String> head, String body) {

    static DocumentTemplate parse(String text) {
        var parts = text.split("(?m)^---\\R", 2);
        var head = new LinkedHashMap<String, String>();
        parts[0].lines()
                .map(line -> line.split(": ", 2))
                .forEach(pair -> head.put(pair[0], pair[1]));
        return new DocumentTemplate(head, parts[1]);
    }

    DocumentKind kind() {
        return DocumentKind.valueOf(text("kind"));
    }

    Layout layout() {
        return Layout.valueOf(text("layout").toUpperCase(java.util.Locale.ROOT));
    }

    String text(String key) {
        return head.getOrDefault(key, "");
    }

    boolean perCondition() {
        return text("per").equals("condition");
    }

    boolean scanned() {
        return text("scan").equals("yes");
    }

    /// The conditions it makes sense for.
    Set<Condition> suits() {
        var needs = text("needs");
        var suits = EnumSet.noneOf(Condition.class);
        if (needs.isEmpty()) {
            return EnumSet.allOf(Condition.class);
        }
        Arrays.stream(needs.split(" ")).map(Condition::valueOf).forEach(suits::add);
        return suits;
    }

    /// From and to of a range such as `3-14`; both the same for a single number, or the default.
    int[] range(String key, int otherwise) {
        var numbers = text(key).isEmpty() ? String.valueOf(otherwise) : text(key);
        var ends = numbers.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }
}
