package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplateConditionsTest {

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");
    private static final Pattern TAKEN_IN = Pattern.compile("\\sth:(replace|insert)=");

    /// Thymeleaf takes a fragment in before it asks `th:if` on the same element: it would always
    /// show.
    @Test
    void noConditionStandsOnTheElementThatTakesAFragmentIn() throws IOException {
        List<String> lost = new ArrayList<>();
        for (Resource template :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:templates/**/*.html")) {
            TAG.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(tag -> tag.group())
                    .filter(tag -> CONDITION.matcher(tag).find() && TAKEN_IN.matcher(tag).find())
                    .forEach(tag -> lost.add(template.getFilename() + ": " + tag));
        }
        assertThat(lost).isEmpty();
    }
}
