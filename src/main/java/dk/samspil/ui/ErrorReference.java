package dk.samspil.ui;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/// What an error page knows: the status and, for a bug, a reference that also stands in the log.
/// Never a stack trace, a message of an exception or a path.
@Component
class ErrorReference extends DefaultErrorAttributes {

    private static final Logger log = LoggerFactory.getLogger(ErrorReference.class);
    private static final String REFERENCE = ErrorReference.class.getName();

    private final UiSettings settings;

    ErrorReference(UiSettings settings) {
        this.settings = settings;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(
            WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> shown =
                super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        shown.keySet().retainAll(java.util.Set.of("status", "timestamp"));
        shown.put("support", settings.supportPhone());
        if (shown.get("status") instanceof Integer status && status >= 500) {
            shown.put("reference", reference(request));
        }
        return shown;
    }

    /// One reference per request, however often the page asks.
    private String reference(WebRequest request) {
        Object known = request.getAttribute(REFERENCE, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof String reference) {
            return reference;
        }
        String reference =
                UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        request.setAttribute(REFERENCE, reference, RequestAttributes.SCOPE_REQUEST);
        log.error("Error page with reference {}", reference, getError(request));
        return reference;
    }
}
