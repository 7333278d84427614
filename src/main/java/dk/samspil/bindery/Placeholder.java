package dk.samspil.bindery;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.context.MessageSource;

/// The page that stands in the case file where a document could not be read: it says which, why,
/// and what to do.
final class Placeholder {

    private static final Locale LANGUAGE = Locale.of("da");
    private static final float LEFT = 88;
    private static final float WIDTH = A4.WIDTH - 2 * LEFT;

    private final MessageSource messages;

    Placeholder(MessageSource messages) {
        this.messages = messages;
    }

    void draw(Problem problem, String fileName, PDDocument target) throws IOException {
        var type = Typefaces.in(target);
        var page = new PDPage(A4.lying(false));
        target.addPage(page);
        try (var pen = new Pen(target, page)) {
            float y = A4.HEIGHT - 250;
            pen.ring(Inks.BAD, 2.5, LEFT + 16, y + 44, 15);
            pen.line(Inks.BAD, 3, LEFT + 16, y + 42, LEFT + 16, y + 51);
            pen.disc(Inks.BAD, LEFT + 16, y + 36.5, 1.8);
            y -= 8;
            pen.text(say("bindery.placeholder.title"), type.strong(), 20, Inks.TEXT, LEFT, y);
            y -= 26;
            y = paragraph(fileName, type.strong(), Inks.QUIET, y, pen) - 12;
            y = paragraph(say(problem.messageKey()), type.regular(), Inks.TEXT, y, pen) - 12;
            var rest = say("bindery.placeholder.original");
            paragraph(rest, type.regular(), Inks.QUIET, y, pen);
        }
    }

    String words(Problem problem, String fileName) {
        return String.join(
                "\n",
                say("bindery.placeholder.title"),
                fileName,
                say(problem.messageKey()),
                say("bindery.placeholder.original"));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LANGUAGE);
    }

    private static float paragraph(String text, Face face, java.awt.Color ink, float from, Pen pen)
            throws IOException {
        float y = from;
        for (var line : face.wrap(text, 11.5f, WIDTH)) {
            pen.text(line, face, 11.5f, ink, LEFT, y);
            y -= 17;
        }
        return y;
    }
}
