package dk.samspil.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads the form definitions `form-definitions/<id>-v<version>.yaml` and refuses to start with
/// one that breaks the rules.
final class Definitions {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private Definitions() {}

    static List<FormDefinition> read() {
        List<FormDefinition> definitions = new ArrayList<>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:form-definitions/*.yaml");
            for (var file : files) {
                try (var in = file.getInputStream()) {
                    var definition = YAML.readValue(in, FormDefinition.class);
                    DefinitionRules.demand(String.valueOf(file.getFilename()), definition);
                    definitions.add(definition);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(definitions);
    }

    static FormDefinition read(String yaml) {
        return YAML.readValue(yaml, FormDefinition.class);
    }
}
