package dk.samspil.access;

import dk.samspil.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Lets a request through to a page of ours only when the page is for the asker's capacity.
final class CapacityGate implements HandlerInterceptor {

    private final Askers askers;

    CapacityGate(Askers askers) {
        this.askers = askers;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod page
                && page.getBeanType().getPackageName().startsWith("dk.samspil")
                && !mayOpen(page)) {
            throw new NotFound();
        }
        return true;
    }

    private boolean mayOpen(HandlerMethod page) {
        OnlyFor onMethod =
                AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), OnlyFor.class);
        if (onMethod != null) {
            return allows(onMethod);
        }
        if (isOpen(page)) {
            return true;
        }
        return allows(
                AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), OnlyFor.class));
    }

    private static boolean isOpen(HandlerMethod page) {
        return AnnotatedElementUtils.hasAnnotation(page.getMethod(), Everyone.class)
                || AnnotatedElementUtils.hasAnnotation(page.getBeanType(), Everyone.class);
    }

    private boolean allows(@Nullable OnlyFor rule) {
        return rule != null
                && askers.find()
                        .filter(
                                asker ->
                                        List.of(rule.value()).contains(asker.capacity())
                                                || List.of(rule.sides()).contains(asker.side()))
                        .isPresent();
    }
}
