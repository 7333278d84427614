package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/// Every frame renders, with everything promised in it, and nothing the browser would refuse.
@SpringBootTest(classes = LayoutTest.Gallery.class)
class LayoutTest {

    private final MockMvcTester browser;

    LayoutTest(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sager", "/sager/26-1042", "/formular", "/min-sag", "/vaeg", "/log-ind"})
    void everyFrameRendersWithoutMissingTextsOrAnythingInline(String path) {
        String page = page(path);
        assertThat(page).contains("<main>").doesNotContain("??").doesNotContain("th:");
        assertThat(page).doesNotContain(" style=").doesNotContain("<style");
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern(" on[a-z]+=");
        assertThat(page).containsOnlyOnce("<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sager", "/vaeg", "/log-ind"})
    void everythingThatAFrameLoadsIsThere(String path) {
        var links =
                Pattern.compile("(?:href|src)=\"(/(?:vendor|assets|webjars)/[^\"#]+)")
                        .matcher(page(path));
        int found = 0;
        while (links.find()) {
            found++;
            assertThat(browser.get().uri(links.group(1))).as(links.group(1)).hasStatusOk();
        }
        assertThat(found).isGreaterThan(8);
    }

    @Test
    void theCasePageAnswersWhoWhereWhenWhoseTurnAndWhatIsMissing() {
        assertThat(page("/sager/26-1042"))
                .contains("Sag 26-1042", "Anders Testesen, 44 år", "Afventer læge")
                .contains("LÆ 265 om 3 arbejdsdage", "Sagens forløb, trin 2 af 6", "48/50 sider")
                .contains("aria-disabled=\"true\" aria-describedby=\"off-3\"")
                .contains("id=\"off-3\"", "LÆ 265 mangler", "Hvem er hvem", "tel:12345678");
    }

    @Test
    void aRefusedFormSaysWhatIsWrongAndKeepsWhatWasTyped() {
        String page =
                body(
                        browser.post()
                                .uri("/formular")
                                .param("name", "Anders")
                                .param("_consent", "on")
                                .param("day", "31-02-2026"));
        assertThat(page).contains("Ret felterne, og prøv igen", "href=\"#day\"", "name-error");
        assertThat(page).contains("value=\"Anders\"", "value=\"31-02-2026\"");
    }

    @Test
    void theLanguageIsChosenAndThePageComesBack() {
        var answer =
                browser.post()
                        .uri("/sprog")
                        .param("sprog", "en")
                        .header("Referer", "https://elsewhere.example/sager?x=1")
                        .exchange();
        assertThat(answer).hasStatus(303).headers().hasValue("Location", "/sager");
        var cookie = answer.getResponse().getCookie("sprog");
        assertThat(body(browser.get().uri("/sager").cookie(cookie))).contains("Sign out");
    }

    private String page(String path) {
        return body(browser.get().uri(path));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        try {
            var answer = request.exchange();
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The frame alone, with a page in each; `main` serves it to look at.
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        MultipartAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class
    })
    @Import({
        GalleryPages.class,
        Languages.class,
        LanguageChoice.class,
        FrameAdvice.class,
        AssetVersion.class,
        ErrorReference.class,
        UploadLimit.class,
        TypedTimes.class
    })
    static class Gallery {

        @Bean
        ChromeSource chromeSource() {
            return GalleryPages::chrome;
        }

        /// The policy that the product sends.
        @Bean
        FilterRegistrationBean<OncePerRequestFilter> contentSecurity() {
            return new FilterRegistrationBean<>(
                    new OncePerRequestFilter() {
                        @Override
                        protected void doFilterInternal(
                                HttpServletRequest request,
                                HttpServletResponse response,
                                FilterChain chain)
                                throws ServletException, IOException {
                            response.setHeader(
                                    "Content-Security-Policy",
                                    "default-src 'none'; script-src 'self'; style-src 'self';"
                                            + " img-src 'self' data:; font-src 'self';"
                                            + " connect-src 'self'; form-action 'self'");
                            chain.doFilter(request, response);
                        }
                    });
        }

        public static void main(String[] args) {
            SpringApplication.run(Gallery.class, args);
        }
    }
}
