package dk.samspil.surveys;

import dk.samspil.forms.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The questionnaires that come with Samspil (`questionnaires/*.yaml`), to be taken into use as
/// they are or changed first. One that breaks the rules of forms keeps the application from
/// starting.
@Component
public class DeliveredQuestionnaires {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private final List<Questionnaire> all = read();

    public List<Questionnaire> all() {
        return all;
    }

    public Optional<Questionnaire> find(String id) {
        return all.stream().filter(each -> each.form().id().equals(id)).findFirst();
    }

    private static List<Questionnaire> read() {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:questionnaires/*.yaml"))
                    .map(DeliveredQuestionnaires::read)
                    .sorted(Comparator.comparing(each -> each.form().title().da()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Questionnaire read(Resource file) {
        try (var in = file.getInputStream()) {
            var read = YAML.readValue(in, Questionnaire.class);
            var problems = Forms.problems(read.form());
            if (!problems.isEmpty()) {
                throw new IllegalStateException(file.getFilename() + ": " + problems);
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
