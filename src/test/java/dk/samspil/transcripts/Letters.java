package dk.samspil.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each letter and digit stands in a text, and in what was read out of it: nothing is
/// dropped where both are the same.
final class Letters {

    private Letters() {}

    static Map<Integer, Integer> of(List<String> pages) {
        var counts = new TreeMap<Integer, Integer>();
        String.join(" ", pages)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }

    static Map<Integer, Integer> of(Transcript read) {
        var all = new ArrayList<>(read.front());
        read.aside().forEach(aside -> all.add(aside.line()));
        for (var item : read.items()) {
            all.add(item.heading());
            item.parts().forEach(part -> all.add(part.heading() + " " + part.text()));
            item.enclosures().forEach(one -> all.add(one.label() + " " + one.title()));
        }
        return of(all);
    }
}
