package dk.samspil.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One browser for all journeys, started for the first and closed after the last.
public final class Chromium implements BeforeAllCallback, AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int MILLISECONDS_TO_COME_TRUE = 15_000;

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, first -> this);
    }

    public static Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_TO_COME_TRUE);
            playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(PROGRAM)
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-dev-shm-usage",
                                                            "--disable-background-networking")));
        }
        return browser;
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            browser = null;
        }
    }
}
