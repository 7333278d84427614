package dk.samspil.ui;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the next page says first: that something was done, or that it was refused and why.
///
/// Any layout shows it when the model holds one under the name `notice`.
public record Notice(String kind, Text text) implements Serializable {

    public static final String ATTRIBUTE = "notice";

    public static Notice done(String key, Object... args) {
        return new Notice("success", Text.of(key, args));
    }

    public static Notice refused(String key, Object... args) {
        return new Notice("error", Text.of(key, args));
    }

    public static Notice warning(String key, Object... args) {
        return new Notice("warning", Text.of(key, args));
    }

    /// Keeps the notice over the redirect that follows a POST.
    public void after(RedirectAttributes redirect) {
        redirect.addFlashAttribute(ATTRIBUTE, this);
    }
}
