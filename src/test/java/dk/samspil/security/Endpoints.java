package dk.samspil.security;

import dk.samspil.access.Capacity;
import dk.samspil.access.OnlyFor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that the application answers, as the application itself knows them.
@Component
public class Endpoints {

    private final RequestMappingHandlerMapping mapping;

    Endpoints(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mapping = requestMappingHandlerMapping;
    }

    /// @param pattern with its variables in braces, without their expressions
    public record Endpoint(HttpMethod method, String pattern) implements Comparable<Endpoint> {

        public boolean hasVariable() {
            return pattern.contains("{");
        }

        @Override
        public int compareTo(Endpoint other) {
            return toString().compareTo(other.toString());
        }
    }

    public List<Endpoint> all() {
        var endpoints = new TreeSet<Endpoint>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (isOurs(handler)) {
                                for (String pattern : info.getPatternValues()) {
                                    methods(info.getMethodsCondition().getMethods())
                                            .forEach(
                                                    method ->
                                                            endpoints.add(
                                                                    new Endpoint(
                                                                            method,
                                                                            plain(pattern))));
                                }
                            }
                        });
        return List.copyOf(endpoints);
    }

    /// The pattern of the page that answers at an address; empty for what is not a page of ours.
    public Optional<String> pageAt(String path) {
        var wanted = PathContainer.parsePath(path);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isOurs(each.getValue()))
                .map(Map.Entry::getKey)
                .filter(
                        info ->
                                methods(info.getMethodsCondition().getMethods())
                                        .anyMatch(HttpMethod.GET::equals))
                .flatMap(info -> patterns(info).getPatterns().stream())
                .filter(pattern -> pattern.matches(wanted))
                .min(Comparator.naturalOrder())
                .map(pattern -> plain(pattern.getPatternString()));
    }

    private static PathPatternsRequestCondition patterns(RequestMappingInfo info) {
        return Objects.requireNonNull(info.getPathPatternsCondition());
    }

    private static boolean isOurs(HandlerMethod page) {
        return page.getBeanType().getPackageName().startsWith("dk.samspil");
    }

    /// Whether a page is for people of a capacity, by the rule that stands on it.
    public boolean isFor(Capacity capacity, Endpoint endpoint) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> answers(each.getKey(), endpoint))
                .map(each -> rule(each.getValue()))
                .anyMatch(rule -> rule.map(only -> allows(only, capacity)).orElse(true));
    }

    private static boolean answers(RequestMappingInfo info, Endpoint endpoint) {
        return info.getPatternValues().stream()
                        .map(Endpoints::plain)
                        .anyMatch(endpoint.pattern()::equals)
                && methods(info.getMethodsCondition().getMethods())
                        .anyMatch(endpoint.method()::equals);
    }

    private static Optional<OnlyFor> rule(HandlerMethod page) {
        return Optional.ofNullable(page.getMethodAnnotation(OnlyFor.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                page.getBeanType(), OnlyFor.class)));
    }

    private static boolean allows(OnlyFor rule, Capacity capacity) {
        return List.of(rule.value()).contains(capacity)
                || List.of(rule.sides()).contains(capacity.side());
    }

    private static Stream<HttpMethod> methods(java.util.Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Stream.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(method -> HttpMethod.valueOf(method.name()));
    }

    /// Drops the expressions of the variables, also those with braces of their own.
    private static String plain(String pattern) {
        var plain = new StringBuilder();
        int depth = 0;
        boolean inExpression = false;
        for (char c : pattern.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            inExpression = depth > 0 && (inExpression || c == ':');
            depth -= c == '}' ? 1 : 0;
            if (!inExpression || depth == 0) {
                plain.append(c);
            }
            inExpression = depth > 0 && inExpression;
        }
        return plain.toString();
    }
}
