package dk.samspil.demo;

import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.Track;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/// A paper of an invented citizen before it is made: made twice, it is the same byte for byte.
///
/// @param longer how many times longer than usual the parts are that repeat
/// @param fileName instead of the paper's own; empty = that
/// @param again whether somebody has scanned it once more
record PlannedPaper(
        DocumentTemplate template,
        Condition condition,
        LocalDate day,
        int longer,
        long seed,
        String fileName,
        boolean again) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da"));

    PlannedPaper twin(String name, boolean scanned) {
        return new PlannedPaper(template, condition, day, longer, seed, name, scanned);
    }

    boolean isPdf() {
        return template.layout() != Layout.DOCX;
    }

    /// A page or two, such as somebody puts on the scanner.
    boolean isShort() {
        return isPdf() && template.layout() != Layout.RECORD;
    }

    DemoDocument make(DemoCitizen citizen) {
        var random = new Random(seed);
        var story = new Story(citizen, condition, day, random);
        var title = story.line(template.text("title"));
        var author = story.line(template.text("author"));
        var ownName = story.line(template.text("file"));
        try {
            byte[] bytes = set(title, author, story.body(template, longer), random);
            boolean scan = again || template.scanned() || isShort() && random.nextInt(30) == 0;
            return new DemoDocument(
                    fileName.isEmpty() ? ownName : fileName,
                    scan ? OfficeScanner.scan(bytes, random, seed) : bytes,
                    template.kind(),
                    title,
                    author,
                    day,
                    template.kind().usualTrack());
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private byte[] set(String title, String author, String body, Random random) throws IOException {
        String date = DATE.format(day);
        if (!isPdf()) {
            return WordFile.write(author, date, body);
        }
        try (var paper = new Typesetter(template.layout(), author, random, seed)) {
            return paper.set(title, date, body);
        }
    }

    /// A note that the citizen photographed on the kitchen table.
    static DemoDocument photo(DemoCitizen citizen, LocalDate today) {
        var note =
                "Husk til mødet:\n\n- sover bedst efter kl. 3\n- klarer ca. 2 timer ad gangen\n"
                        + "- hvem henter børnene?\n- spørg om mentor\n- tag medicinlisten med\n\n"
                        + citizen.firstName();
        try {
            return new DemoDocument(
                    "IMG_" + (4000 + Math.floorMod(citizen.seed(), 900)) + ".png",
                    PhonePhoto.take(note, new Random(citizen.seed())),
                    DocumentKind.CORRESPONDENCE,
                    "Borgerens egne notater",
                    citizen.name(),
                    today.minusDays(9),
                    Track.SOCIAL);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
