package dk.samspil.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A form as data: what it asks, in which order, with which limits and in which words.
/// `letter` forms are printed as a letter to a person rather than as questions and answers.
public record FormDefinition(
        String id,
        int version,
        LocalDate validFrom,
        Words title,
        @Nullable Words intro,
        FilledBy filledBy,
        @Nullable Integer maxPages,
        boolean letter,
        List<Section> sections) {

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Optional<Field> field(String key) {
        return fields().filter(field -> field.key().equals(key)).findFirst();
    }

    Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
