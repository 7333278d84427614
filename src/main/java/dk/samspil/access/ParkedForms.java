package dk.samspil.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/// A form sent after the sign-in had run out is parked in the new session and offered again after
/// signing in: nothing typed is lost. Files are not kept; the browser asks for them again.
@Component
public class ParkedForms {

    private static final String ATTRIBUTE = "samspil.parked-form";
    private static final int MOST_CHARACTERS = 1_000_000;

    private final HttpSessionRequestCache pages = new HttpSessionRequestCache();

    ParkedForms() {
        pages.setRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"));
    }

    RequestCache pages() {
        return pages;
    }

    void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            park(request);
        }
        sendToSignIn(request, response);
    }

    /// A missing or stale token: with nobody signed in the session had run out.
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getRequestURI().equals("/log-ind")
                || request.getRequestURI().equals("/log-ud")) {
            sendToSignIn(request, response);
            return;
        }
        park(request);
        sendToSignIn(request, response);
    }

    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean hadSession = request.getRequestedSessionId() != null;
        boolean htmx = request.getHeader("HX-Request") != null;
        send(hadSession || htmx ? "/log-ind?udloebet" : "/log-ind", request, response);
    }

    /// Sends the whole page on, also when only a part of it was asked for.
    static void send(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect(page);
    }

    private static void park(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int characters = 0;
        for (var field : request.getParameterMap().entrySet()) {
            if (!field.getKey().equals("_csrf")) {
                fields.put(field.getKey(), List.of(field.getValue()));
                characters += List.of(field.getValue()).stream().mapToInt(String::length).sum();
            }
        }
        if (!fields.isEmpty() && characters <= MOST_CHARACTERS) {
            request.getSession()
                    .setAttribute(
                            ATTRIBUTE,
                            new ParkedForm(request.getRequestURI(), new LinkedHashMap<>(fields)));
        }
    }

    public Optional<ParkedForm> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ParkedForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    public void discard(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    public boolean waiting(HttpServletRequest request) {
        return find(request).isPresent();
    }

    /// What somebody had typed, and where it was to go.
    ///
    /// @param address path of the form's action on this server
    public record ParkedForm(String address, LinkedHashMap<String, List<String>> fields)
            implements Serializable {

        /// Marks, choices and keys say nothing to a reader; person numbers are nobody else's.
        private static final Pattern NO_WORDS =
                Pattern.compile("[\\p{Lu}\\d_]*|[0-9a-f-]{36}|true|on|yes|no|\\d{6}[- ]?\\d{4}");

        /// What a person would know again as typed, in the order of the form.
        public List<String> words() {
            return fields.values().stream()
                    .flatMap(List::stream)
                    .map(String::strip)
                    .filter(value -> !NO_WORDS.matcher(value).matches())
                    .toList();
        }
    }
}
