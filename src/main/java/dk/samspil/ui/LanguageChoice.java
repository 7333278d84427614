package dk.samspil.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/// `POST /sprog` changes the language and returns to the page the person was on.
@Configuration
class LanguageChoice {

    @Bean
    RouterFunction<ServerResponse> chooseLanguage(LocaleResolver languages) {
        return RouterFunctions.route()
                .POST(
                        "/sprog",
                        request -> {
                            Locale chosen =
                                    request.param("sprog").filter("en"::equals).isPresent()
                                            ? Languages.ENGLISH
                                            : Languages.DANISH;
                            String back =
                                    pathOf(request.headers().firstHeader(HttpHeaders.REFERER));
                            return ServerResponse.seeOther(URI.create(back))
                                    .build(
                                            (servletRequest, response) ->
                                                    remember(
                                                            languages,
                                                            chosen,
                                                            servletRequest,
                                                            response));
                        })
                .build();
    }

    private static @Nullable ModelAndView remember(
            LocaleResolver languages,
            Locale chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, chosen);
        return null;
    }

    /// Only the path: nobody is sent to another site, whatever the header says.
    static String pathOf(@Nullable String referer) {
        try {
            String path = referer == null ? null : URI.create(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
