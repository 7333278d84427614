package dk.samspil.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the texts that the demonstration's documents are made of.
final class DemoTexts {

    private static final List<String> DOCUMENTS =
            List.of(
                    "lae265",
                    "epikrise",
                    "journal",
                    "speciallaege",
                    "psykolog",
                    "fys",
                    "lab",
                    "billede",
                    "praktik",
                    "cv",
                    "sygedagpenge",
                    "ressourceafgoerelse",
                    "samtale",
                    "brev",
                    "arbejdsgiver",
                    "social",
                    "mentor",
                    "genoptraening",
                    "statusattest",
                    "laegejournal");

    private DemoTexts() {}

    static List<DocumentTemplate> documents() {
        return DOCUMENTS.stream()
                .map(name -> DocumentTemplate.parse(text("documents/" + name + ".txt")))
                .toList();
    }

    static Map<Condition, Map<String, List<String>>> conditions() {
        Map<Condition, Map<String, Object>> read =
                new YAMLMapper().readValue(text("conditions.yaml"), new TypeReference<>() {});
        var words = new EnumMap<Condition, Map<String, List<String>>>(Condition.class);
        read.forEach(
                (condition, entries) ->
                        words.put(
                                condition,
                                entries.entrySet().stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Map.Entry::getKey,
                                                        entry -> list(entry.getValue())))));
        return words;
    }

    /// What people write, by the name of the file: texts, lists of them, and maps of them.
    static Map<String, Object> written(String file) {
        return new YAMLMapper().readValue(text(file + ".yaml"), new TypeReference<>() {});
    }

    private static List<String> list(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : Stream.of(String.valueOf(value)).toList();
    }

    private static String text(String name) {
        try (InputStream in = DemoTexts.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing text " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
