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

    /// What a respondent of a kind is asked: the parts for others are left out.
    public FormDefinition asking(String kind) {
        return with(
                sections.stream()
                        .filter(part -> part.asks().isEmpty() || part.asks().contains(kind))
                        .toList());
    }

    public FormDefinition with(List<Section> others) {
        return new FormDefinition(
                id, version, validFrom, title, intro, filledBy, maxPages, letter, others);
    }

    /// The fields that these answers leave to be asked.
    public Stream<Field> asked(Answers answers) {
        return sections.stream()
                .filter(section -> section.applies(answers))
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.applies(answers));
    }

    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
