package dk.samspil.bindery;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// One typeface of one PDF. A character that it cannot draw, or that is for private use and so
/// means nothing to others, becomes a small box: no name ever stops a document, and nothing
/// vanishes unseen.
record Face(PDFont font, CmapLookup glyphs) {

    private static final int BOX = '\u25AF';

    String clean(String text) {
        var clean = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> appendDrawable(c, clean));
        return clean.toString();
    }

    private void appendDrawable(int c, StringBuilder clean) {
        if (Character.isWhitespace(c)) {
            clean.append(' ');
        } else if (glyphs.getGlyphId(c) != 0 && Character.getType(c) != Character.PRIVATE_USE) {
            clean.appendCodePoint(c);
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            clean.appendCodePoint(glyphs.getGlyphId(BOX) != 0 ? BOX : '?');
        }
    }

    float width(String clean, float size) throws IOException {
        return font.getStringWidth(clean) / 1000 * size;
    }

    /// The text in lines that are no wider than told; a word that is wider is broken.
    List<String> wrap(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : clean(text).strip().split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.length() > 1) {
                int fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(StringBuilder line, float size, float width) throws IOException {
        int low = 1;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(line.substring(0, middle), size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Character.isHighSurrogate(line.charAt(low - 1)) && low > 1 ? low - 1 : low;
    }
}
