package dk.samspil.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of one PDF, embedded with only the letters that are used.
record Typefaces(Face regular, Face italic, Face strong) {

    static final byte[] REGULAR = read("Regular");
    static final byte[] ITALIC = read("Italic");
    static final byte[] STRONG = read("SemiBold");

    static Typefaces in(PDDocument document) throws IOException {
        return new Typefaces(
                face(REGULAR, document), face(ITALIC, document), face(STRONG, document));
    }

    private static Face face(byte[] file, PDDocument document) throws IOException {
        var type = new TTFParser().parse(new RandomAccessReadBuffer(file));
        return new Face(PDType0Font.load(document, type, true), type.getUnicodeCmapLookup());
    }

    private static byte[] read(String name) {
        var path = "/fonts/IBMPlexSans-" + name + ".ttf";
        try (var in = Typefaces.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + path);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
