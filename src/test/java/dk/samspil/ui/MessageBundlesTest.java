package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The texts of all modules: both languages say everything, once, and nothing is asked for in vain.
class MessageBundlesTest {

    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)\\s*[}(]");

    @Test
    void danishAndEnglishHaveTheSameKeysInEveryBundle() throws IOException {
        for (String bundle : Languages.bundles()) {
            assertThat(keys(bundle, "en")).as(bundle).isEqualTo(keys(bundle, "da"));
        }
    }

    @Test
    void everyKeyBelongsToTheModuleOfItsBundle() throws IOException {
        List<String> astray = new ArrayList<>();
        for (String bundle : Languages.bundles()) {
            String module = bundle.substring(bundle.indexOf('-') + 1);
            for (String key : keys(bundle, "da")) {
                if (!key.startsWith(module + ".") && !isOfTheFramework(key)) {
                    astray.add(bundle + ": " + key);
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    private static boolean isOfTheFramework(String key) {
        return key.startsWith("typeMismatch") || key.startsWith("jakarta.validation.");
    }

    @Test
    void noKeyIsSaidTwiceAndNoTextIsEmpty() throws IOException {
        for (String bundle : Languages.bundles()) {
            for (String language : List.of("da", "en")) {
                Set<String> seen = new TreeSet<>();
                for (String line : text(bundle, language).lines().toList()) {
                    Matcher entry = Pattern.compile("^([\\w.-]+)\\s*[=:](.*)$").matcher(line);
                    if (entry.find()) {
                        assertThat(seen.add(entry.group(1))).as("twice: " + line).isTrue();
                        assertThat(entry.group(2)).as(line).isNotBlank();
                    }
                }
            }
        }
    }

    /// In a text with `{0}`, a single apostrophe would swallow what follows it.
    @Test
    void apostrophesDoNotSwallowValues() throws IOException {
        List<String> swallowed = new ArrayList<>();
        for (String bundle : Languages.bundles()) {
            for (String language : List.of("da", "en")) {
                properties(bundle, language)
                        .forEach(
                                (key, words) -> {
                                    String plain = words.toString().replace("''", "");
                                    if (plain.matches("(?s).*\\{\\d.*")
                                            && plain.chars().filter(c -> c == '\'').count() % 2
                                                    == 1) {
                                        swallowed.add(bundle + " " + key + ": " + words);
                                    }
                                });
            }
        }
        assertThat(swallowed).isEmpty();
    }

    @Test
    void everyTextThatATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : Languages.bundles()) {
            known.addAll(keys(bundle, "da"));
        }
        var missing = new TreeMap<String, String>();
        for (Resource template :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:templates/**/*.html")) {
            String page =
                    template.getContentAsString(StandardCharsets.UTF_8)
                            .replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            Matcher used = USED.matcher(page);
            while (used.find()) {
                if (!known.contains(used.group(1))) {
                    missing.put(used.group(1), template.getDescription());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        return new TreeSet<>(properties(bundle, language).stringPropertyNames());
    }

    private static Properties properties(String bundle, String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(text(bundle, language)));
        return texts;
    }

    private static String text(String bundle, String language) throws IOException {
        return new ClassPathResource(bundle + "_" + language + ".properties")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
