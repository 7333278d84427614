package dk.samspil.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.samspil.JourneyTest;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Parcels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A heap is sent, breaks off on its way, and goes on from where it stopped.
@JourneyTest
class IntakeJourney {

    private static final String PARTS = "**/sagsmappe/filer/*";
    private static final int MILLISECONDS_TO_FILE = 90_000;

    @Autowired private Stage stage;
    private Story story;
    @TempDir static Path folder;
    private Path heap;

    @BeforeAll
    void oneCaseAndAHeap() throws IOException {
        story = new Story(stage);
        new OpenedCase(stage, story).of("Ove Bunkesen", "050683-0000");
        var files =
                Parcels.files(
                        "Epikrise.pdf",
                        Papers.pdf(2, "Epikrise. Udskrevet 12-03-2024. Side"),
                        "Brev.pdf",
                        Papers.pdf(1, "Brev 14-05-2026. Side"),
                        "Tegning.png",
                        noise());
        heap = Files.write(folder.resolve("Samlet.zip"), Parcels.zip(files));
    }

    @Test
    @Order(1)
    void whatBreaksOffGoesOnWhenTheSameFileIsChosenAgain() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            var sent = new CopyOnWriteArrayList<String>();
            window.page.route(
                    PARTS,
                    route -> {
                        sent.add(String.valueOf(route.request().headerValue("Upload-Offset")));
                        // The third part is held back.
                        if (sent.size() < 3) {
                            route.resume();
                        }
                    });
            ready(window).setInputFiles(heap);
            window.press("Læg på");
            // Two parts have arrived, and the page is left before the third.
            assertThat(row(window)).containsText("2,0 MB af");
            window.look("80-filer-paa-vej");
            window.page.reload();
            window.page.unroute(PARTS);
            assertThat(window.main()).containsText("1 fil er ikke færdig: vælg den igen");
            assertThat(row(window)).containsText("Ikke færdig");
            window.look("81-filer-ikke-faerdige");

            sent.clear();
            window.page.onRequest(
                    request -> {
                        if (request.method().equals("PATCH")) {
                            sent.add(request.headerValue("Upload-Offset"));
                        }
                    });
            ready(window).setInputFiles(heap);
            assertThat(window.region("Læg dokumenter på").getByRole(AriaRole.LISTITEM)).hasCount(1);
            window.press("Læg på");
            assertThat(window.done())
                    .containsText(
                            "3 dokumenter er lagt på",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(MILLISECONDS_TO_FILE));
            // What had arrived is not sent again.
            assertThat(sent)
                    .isNotEmpty()
                    .allSatisfy(
                            from ->
                                    assertThat(Long.parseLong(from))
                                            .isGreaterThanOrEqualTo(2 << 20));
            assertThat(row(window)).containsText("Lagt på som 3 dokumenter");
            assertThat(window.link("Epikrise")).isVisible();
            window.look("82-filer-lagt-paa");
            window.press("Ryd listen over færdige filer");
            assertThat(window.region("Læg dokumenter på").getByRole(AriaRole.LISTITEM)).hasCount(0);
        }
    }

    @Test
    @Order(2)
    void aFileChosenByMistakeIsTakenOutAgain() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            choose(window, note("Forkert sag.txt"), note("Rigtig sag.txt"));
            window.button("Fjern: Forkert sag.txt").click();
            window.press("Læg på");
            assertThat(window.done())
                    .containsText(
                            "1 dokument er lagt på",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(MILLISECONDS_TO_FILE));
            assertThat(window.link("Rigtig sag")).isVisible();
            assertThat(window.link("Forkert sag")).hasCount(0);
        }
    }

    @Test
    @Order(3)
    void manyFilesAtOnceEachHaveTheirRow() {
        try (var window = stage.as(stage.caseworker())) {
            window.go(story.at("/sagsmappe"));
            choose(
                    window,
                    IntStream.range(0, 200)
                            .mapToObj(n -> note("Notat " + n + ".txt"))
                            .toArray(FilePayload[]::new));
            window.press("Læg på");
            assertThat(window.done())
                    .containsText(
                            "200 dokumenter er lagt på",
                            new LocatorAssertions.ContainsTextOptions()
                                    .setTimeout(3 * MILLISECONDS_TO_FILE));
        }
    }

    private static void choose(Window window, FilePayload... files) {
        ready(window).setInputFiles(files);
    }

    private static Locator ready(Window window) {
        assertThat(window.page.locator("form[data-incoming][data-ready]")).isVisible();
        return window.field("Vælg filer, eller træk dem hertil");
    }

    private static Locator row(Window window) {
        return window.region("Læg dokumenter på")
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Samlet.zip"));
    }

    private static FilePayload note(String name) {
        return new FilePayload(
                name, "text/plain", ("Notat: " + name).getBytes(StandardCharsets.UTF_8));
    }

    /// A picture that does not shrink.
    private static byte[] noise() throws IOException {
        var random = new Random(7);
        var picture = new BufferedImage(1100, 1000, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
