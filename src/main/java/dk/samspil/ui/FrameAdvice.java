package dk.samspil.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/// Gives every page its frame. The asker's part is looked up only by pages that show it.
@ControllerAdvice
class FrameAdvice {

    private final ObjectProvider<ChromeSource> source;
    private final AssetVersion assets;
    private final UiSettings settings;

    FrameAdvice(ObjectProvider<ChromeSource> source, AssetVersion assets, UiSettings settings) {
        this.source = source;
        this.assets = assets;
        this.settings = settings;
    }

    @ModelAttribute("chrome")
    LazyContextVariable<Chrome> chrome(HttpServletRequest request) {
        String path = request.getRequestURI();
        return new LazyContextVariable<>() {
            @Override
            protected Chrome loadValue() {
                ChromeSource known = source.getIfAvailable();
                return known == null ? Chrome.NOBODY : known.chrome(path);
            }
        };
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return new Frame(
                assets.version(),
                session == null ? 0 : session.getMaxInactiveInterval(),
                settings.sessionWarning().toSeconds(),
                settings.supportPhone());
    }
}
