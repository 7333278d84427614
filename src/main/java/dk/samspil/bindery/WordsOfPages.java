package dk.samspil.bindery;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Words that were read off pages, by page, on their way to the process that lays them there.
record WordsOfPages(Map<Integer, List<ReadWord>> byPage) {

    private static final String PAGE = "#";

    static WordsOfPages of(String lines) {
        var byPage = new TreeMap<Integer, List<ReadWord>>();
        for (var page : lines.split("(?m)^" + PAGE)) {
            if (!page.isBlank()) {
                int end = page.indexOf('\n');
                byPage.put(
                        Integer.valueOf(page.substring(0, end)),
                        ReadWord.of(page.substring(end + 1)));
            }
        }
        return new WordsOfPages(byPage);
    }

    String lines() {
        return byPage.entrySet().stream()
                .map(page -> PAGE + page.getKey() + "\n" + ReadWord.lines(page.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    List<ReadWord> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }
}
