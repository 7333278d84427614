package dk.samspil.bindery;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which pages are to be turned, and by how many degrees clockwise.
record Turns(Map<Integer, Integer> degrees) {

    static Turns of(String words) {
        var degrees = new TreeMap<Integer, Integer>();
        for (var each : words.isEmpty() ? new String[0] : words.split(",")) {
            int colon = each.indexOf(':');
            degrees.put(
                    Integer.valueOf(each.substring(0, colon)),
                    Integer.valueOf(each.substring(colon + 1)));
        }
        return new Turns(degrees);
    }

    String words() {
        return degrees.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }
}
