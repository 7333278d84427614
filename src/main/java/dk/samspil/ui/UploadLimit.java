package dk.samspil.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says "too large" to a request over the limit before anybody reads it: the check of the form's
/// token would otherwise stumble over the unread form and answer "no access".
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {

    private final DataSize limit;

    UploadLimit(ObjectProvider<MultipartProperties> uploads) {
        this.limit = uploads.getIfAvailable(MultipartProperties::new).getMaxRequestSize();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (tooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean tooLarge(HttpServletRequest request) throws ServletException, IOException {
        if (limit.toBytes() > 0 && request.getContentLengthLong() > limit.toBytes()) {
            return true;
        }
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return false;
        }
        try {
            return request.getParts() == null;
        } catch (IllegalStateException oneFileIsTooLarge) {
            return true;
        }
    }
}
