package dk.samspil.print;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// A printer without the rest of the application, for tests of printed pages.
public final class Printers {

    private Printers() {}

    public static Printer withMessages(String... modules) {
        return new Printer(engine(modules));
    }

    public static SpringTemplateEngine engine(String... modules) {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.of("da"));
        messages.setFallbackToSystemLocale(false);
        messages.addBasenames("messages/messages-print");
        for (var module : modules) {
            messages.addBasenames("messages/messages-" + module);
        }
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setMessageSource(messages);
        engine.setTemplateResolver(files);
        return engine;
    }
}
