package dk.samspil.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/// A typeface of a paper; names it cannot write are set in our own embedded one.
final class Type {

    private final PDFont font;
    private final PDDocument document;
    private final CharsetEncoder alphabet = Charset.forName("windows-1252").newEncoder();
    private @Nullable PDFont wide;

    Type(FontName name, PDDocument document) {
        this.font = new PDType1Font(name);
        this.document = document;
    }

    PDFont fontFor(String text) throws IOException {
        if (alphabet.canEncode(text)) {
            return font;
        }
        if (wide == null) {
            try (var file = Type.class.getResourceAsStream("/fonts/IBMPlexSans-Regular.ttf")) {
                wide = PDType0Font.load(document, file, true);
            }
        }
        return wide;
    }

    float width(String text, float size) throws IOException {
        return fontFor(text).getStringWidth(text) / 1000 * size;
    }

    List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float space = width(" ", size);
        float used = 0;
        for (var word : text.strip().split("\\s+")) {
            float wide = width(word, size);
            if (!line.isEmpty() && used + space + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            used += line.isEmpty() ? wide : space + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
