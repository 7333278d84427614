package dk.samspil.documents.web;

import dk.samspil.documents.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/// The rows of the page that divides a pile, in the order of their pages.
record PartRows(List<PartRow> rows) {

    private static final int SPARE = 3;

    static PartRows of(List<Part> parts) {
        return new PartRows(parts.stream().map(PartRow::of).toList());
    }

    /// What was typed, each row with what is wrong with it.
    static PartRows typed(MultiValueMap<String, String> fields, int pages, LocalDate today) {
        int rows = fields.getOrDefault("first", List.of()).size();
        var used =
                IntStream.range(0, Math.min(rows, dk.samspil.documents.Dividing.MOST + SPARE))
                        .mapToObj(row -> PartRow.of(fields, row))
                        .filter(PartRow::isUsed)
                        .map(row -> row.checked(pages, today))
                        .sorted(Comparator.comparing(row -> row.page().orElse(Integer.MAX_VALUE)))
                        .toList();
        var seen = new HashSet<Integer>();
        var checked = new ArrayList<PartRow>();
        for (var row : used) {
            boolean twice = row.page().isPresent() && !seen.add(row.page().get());
            checked.add(twice ? row.wrong("documents.divide.wrong.twice") : row);
        }
        if (!checked.isEmpty() && !seen.contains(1)) {
            checked.set(0, checked.getFirst().wrong("documents.divide.wrong.first"));
        }
        return new PartRows(checked);
    }

    boolean isRight() {
        return rows.stream().allMatch(row -> row.errorKey().isEmpty());
    }

    List<Part> parts(int pages) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < rows.size(); i++) {
            int last = i + 1 < rows.size() ? rows.get(i + 1).page().orElseThrow() - 1 : pages;
            parts.add(rows.get(i).part(last));
        }
        return parts;
    }

    /// With a few empty rows for parts that were not found.
    List<PartRow> withSpare() {
        var all = new ArrayList<>(rows);
        for (int i = 0; i < SPARE; i++) {
            all.add(PartRow.EMPTY);
        }
        return all;
    }
}
