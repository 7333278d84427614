package dk.samspil.demo;

import dk.samspil.access.Asker;
import dk.samspil.demo.DemoCast.Town;
import dk.samspil.replies.NewFile;
import dk.samspil.results.SortedAnswer;
import dk.samspil.results.Sorting;
import dk.samspil.results.Theme;
import dk.samspil.results.ThemeChange;
import dk.samspil.results.Themes;
import dk.samspil.surveys.SurveyRounds;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// What makes results worth reading: the same questions a year before, files that municipalities
/// sent along, and answers in words sorted under themes.
@InDemo
class SurveyComparisons {

    static final String YEAR_BEFORE = "satisfaction-before";

    private static final String WORDS = "better";

    private final DemoSurveys surveys;
    private final SurveyRounds rounds;
    private final Themes themes;
    private final Sorting sorting;

    SurveyComparisons(DemoSurveys surveys, SurveyRounds rounds, Themes themes, Sorting sorting) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.themes = themes;
        this.sorting = sorting;
    }

    /// Asked, answered and shared.
    void yearBefore(Asker secretary, List<Town> towns, LocalDate day, DemoScript script) {
        script.on(
                day,
                secretary,
                () -> {
                    surveys.publish("COORDINATOR");
                    surveys.send(
                            secretary,
                            YEAR_BEFORE,
                            "COORDINATOR",
                            "Tilfredshed med koordinatorerne året før",
                            day.plusDays(30));
                });
        for (int i = 0; i < towns.size(); i++) {
            int other = i;
            script.on(day.plusDays(6), towns.get(i).secretary(), () -> satisfied(other));
        }
        script.on(day.plusDays(35), secretary, () -> surveys.share(YEAR_BEFORE));
    }

    private void satisfied(int other) {
        surveys.save(
                YEAR_BEFORE,
                "meeting",
                Map.of(
                        "advice",
                        Integer.toString(3 + other % 2),
                        "preparation",
                        Integer.toString(2 + other % 3),
                        "understandable",
                        other % 2 == 0 ? "no" : "yes"));
        surveys.save(YEAR_BEFORE, "between", Map.of("used", "no"));
        surveys.save(
                YEAR_BEFORE,
                "lae265",
                Map.of("quality", "2", WORDS, "Vi venter for længe på den."));
        surveys.handIn(YEAR_BEFORE);
    }

    /// The account of the asker's own municipality, as a picture of its figures.
    void ownAccount(String round, int more) {
        surveys.attach(
                round, "cost", new NewFile("papers", "Opgørelse over forløb.png", bars(4 + more)));
    }

    private static byte[] bars(int count) {
        var picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(new Color(0x0059b3));
        for (int i = 0; i < count; i++) {
            pen.fillRect(20 + i * 36, 160 - i * 14, 24, 20 + i * 14);
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }

    /// Some of what was written is sorted; the rest waits.
    void sort(String name) {
        var round = rounds.find(DemoSurveys.id(name)).orElseThrow();
        for (var theme : List.of("Skånehensyn", "Ventetid")) {
            DemoDoing.expect(ThemeChange.Saved.class, themes.add(round, WORDS, theme));
        }
        var answers =
                sorting.answers(round, WORDS, new Sorting.Chosen.Unsorted(), 0, 2).stream()
                        .map(SortedAnswer::invitation)
                        .toList();
        var under =
                themes.of(round).stream()
                        .filter(theme -> theme.name().equals("Skånehensyn"))
                        .map(Theme::id)
                        .toList();
        sorting.put(round, WORDS, answers, under);
    }
}
