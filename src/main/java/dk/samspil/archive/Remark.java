package dk.samspil.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/// Pages of one document that could not be kept as they were: they stand in the copy as pictures of
/// themselves, or there is no copy because of them.
///
/// @param document its title and date in the file's bookmarks; empty when unknown
/// @param pages their numbers in the whole file, from 1
public record Remark(String document, List<Integer> pages, Reason reason) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Where(String document, Reason reason) {}

    /// In the order of the pages.
    ///
    /// @param faulty pages, and why
    /// @param titles of the documents of these pages
    static List<Remark> of(SortedMap<Integer, Reason> faulty, Map<Integer, String> titles) {
        var pages = new LinkedHashMap<Where, List<Integer>>();
        faulty.forEach(
                (page, reason) ->
                        pages.computeIfAbsent(
                                        new Where(titles.getOrDefault(page, ""), reason),
                                        where -> new ArrayList<>())
                                .add(page));
        return pages.entrySet().stream()
                .map(
                        each ->
                                new Remark(
                                        each.getKey().document(),
                                        each.getValue(),
                                        each.getKey().reason()))
                .toList();
    }

    static String write(List<Remark> remarks) {
        return JSON.writeValueAsString(remarks);
    }

    static List<Remark> read(String json) {
        return List.of(JSON.readValue(json, Remark[].class));
    }
}
