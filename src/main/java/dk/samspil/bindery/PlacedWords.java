package dk.samspil.bindery;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads the words of one page with their places.
final class PlacedWords extends PDFTextStripper {

    private final List<PlacedWord> words = new ArrayList<>();

    private PlacedWords() {}

    /// @param page its number, from 1
    static List<PlacedWord> on(PDDocument document, int page) throws IOException {
        var reader = new PlacedWords();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(document, Writer.nullWriter());
        return reader.words;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        int start = 0;
        for (int i = 0; i <= letters.size(); i++) {
            if (i == letters.size() || letters.get(i).getUnicode().isBlank()) {
                if (i > start) {
                    add(letters.subList(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) {
        var word = new StringBuilder();
        letters.forEach(letter -> word.append(letter.getUnicode()));
        words.add(PlacedWord.of(word.toString(), letters.getFirst(), letters.getLast()));
    }
}
