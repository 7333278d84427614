package dk.samspil.ui;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// Danish unless the person chose English; every module's own bundle of texts is found by itself.
@Configuration
@EnableConfigurationProperties(UiSettings.class)
public class Languages {

    public static final Locale DANISH = Locale.of("da", "DK");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final String SUFFIX = "_da.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles().toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setDefaultLocale(DANISH);
        return texts;
    }

    /// The language follows the person's cookie `sprog` for a year.
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("sprog");
        cookie.setDefaultLocale(DANISH);
        cookie.setCookieMaxAge(Duration.ofDays(365));
        cookie.setCookieHttpOnly(true);
        cookie.setCookieSameSite("Lax");
        return cookie;
    }

    /// The bundles on the class path, e.g. `messages/messages-cases`.
    static List<String> bundles() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/messages-*" + SUFFIX);
        return Stream.of(found)
                .map(Resource::getFilename)
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                .distinct()
                .sorted()
                .toList();
    }
}
