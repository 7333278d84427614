package dk.samspil.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses forms that name a row beyond the thousandth: no page of ours has so many.
@Component
class FieldIndexLimit extends OncePerRequestFilter {

    private static final Pattern BEYOND = Pattern.compile("\\[\\d{4,}]");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith("multipart/");
        if (!files
                && Collections.list(request.getParameterNames()).stream()
                        .anyMatch(name -> BEYOND.matcher(name).find())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
