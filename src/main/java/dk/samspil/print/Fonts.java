package dk.samspil.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/// The typefaces of printed pages, read once and embedded in every PDF, so that
/// `Wałęsa Łukasz` stays `Wałęsa Łukasz`.
final class Fonts {

    private static final String FAMILY = "IBM Plex Sans";

    /// Where an OpenType file tells how many tables it has, where it lists them, and how long each
    /// line of the list is, in bytes.
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x2D2D2D2D;

    private record Face(byte[] bytes, int weight, FontStyle style) {}

    private final List<Face> faces =
            List.of(
                    face("Regular", 400, FontStyle.NORMAL),
                    face("Italic", 400, FontStyle.ITALIC),
                    face("SemiBold", 600, FontStyle.NORMAL),
                    face("Bold", 700, FontStyle.NORMAL));

    void use(PdfRendererBuilder builder) {
        for (var face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()),
                    FAMILY,
                    face.weight(),
                    face.style(),
                    true);
        }
    }

    private static Face face(String name, int weight, FontStyle style) {
        var path = "/fonts/IBMPlexSans-" + name + ".ttf";
        try (var in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + path);
            }
            return new Face(withoutLigatures(in.readAllBytes()), weight, style);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Hides the table of ligatures: looking for them took a fifth of the time that a page takes to
    /// print, and words with them are not found by those who search in the PDF.
    private static byte[] withoutLigatures(byte[] font) {
        var entries = ByteBuffer.wrap(font);
        int tables = entries.getShort(TABLE_COUNT);
        for (int i = 0; i < tables; i++) {
            int entry = DIRECTORY + i * ENTRY;
            if (entries.getInt(entry) == GSUB) {
                entries.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }
}
