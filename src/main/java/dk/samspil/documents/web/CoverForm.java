package dk.samspil.documents.web;

import dk.samspil.bindery.Covering;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is to be covered in a document, as it was typed.
///
/// @param phrases words and sentences, one on each line
/// @param pages numbers of pages and stretches of them: "3, 5-7"
record CoverForm(
        @Size(max = 10_000) @Nullable String phrases,
        @Nullable Boolean personNumbers,
        @Size(max = 200) @Nullable String pages) {

    private static final int MOST_PHRASES = 200;
    private static final int SHORTEST = 2;

    static CoverForm empty() {
        return new CoverForm("", true, "");
    }

    List<String> lines() {
        return Objects.requireNonNullElse(phrases, "")
                .lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST)
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
    }

    /// The numbers of the pages; empty when they are not written so that they can be understood.
    Optional<Set<Integer>> numbers(int last) {
        var numbers = new TreeSet<Integer>();
        for (var part : Objects.requireNonNullElse(pages, "").split("[,;\\s]+")) {
            if (part.isEmpty()) {
                continue;
            }
            if (!part.matches("\\d{1,5}(-\\d{1,5})?")) {
                return Optional.empty();
            }
            var ends = part.split("-");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to > last || from > to) {
                return Optional.empty();
            }
            for (int page = from; page <= to; page++) {
                numbers.add(page);
            }
        }
        return Optional.of(numbers);
    }

    Covering covering(Set<Integer> numbers) {
        return new Covering(lines(), Boolean.TRUE.equals(personNumbers), numbers);
    }
}
