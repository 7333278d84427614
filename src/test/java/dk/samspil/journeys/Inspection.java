package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks at a page as a designer would, on a desk and on a phone: a picture of each is kept, the
/// page must be accessible and may not be wider than the screen.
final class Inspection {

    static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WRONG = new ArrayList<>();
    private static final Set<String> SEEN = new HashSet<>();

    private Inspection() {}

    static void saw(String path) {
        SEEN.add(path);
    }

    /// The paths of all pages and files that have been looked at.
    static Set<String> seen() {
        return Set.copyOf(SEEN);
    }

    static void of(Page page, String name) {
        saw(URI.create(page.url()).getPath());
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            var where = name + " at " + width + ": ";
            fits(page, width, where);
            accessible(page, where);
            noRawWords(page, where);
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
        page.evaluate(AS_IT_WAS);
    }

    /// axe measures with styles of its own and leaves them empty, which htmx then copies.
    private static final String AS_IT_WAS =
            "document.querySelectorAll('[style=\"\"]').forEach(e => e.removeAttribute('style'))";

    private static void fits(Page page, int width, String where) {
        var wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            WRONG.add(where + "is " + wide + " pixels wide, because of " + page.evaluate(WIDEST));
        }
    }

    private static final String WIDEST =
            """
            () => [...document.body.querySelectorAll('*')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')""";

    private static void accessible(Page page, String where) {
        var found = (List<?>) page.evaluate(VIOLATIONS);
        found.forEach(violation -> WRONG.add(where + violation));
    }

    private static final String VIOLATIONS =
            """
            async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false}))
              .violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 160)).join(' | '))""";

    /// A message that is not in the bundle is shown as its key between question marks.
    private static void noRawWords(Page page, String where) {
        if (page.content().contains("??")) {
            WRONG.add(where + "shows a key instead of words");
        }
    }

    static void complain(String what) {
        WRONG.add(what);
    }

    static void nothingWasWrong() {
        var now = List.copyOf(WRONG);
        WRONG.clear();
        assertThat(now).isEmpty();
    }
}
