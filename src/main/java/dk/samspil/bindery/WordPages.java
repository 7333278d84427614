package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.zwobble.mammoth.DocumentConverter;

/// Sets a Word document on A4 pages: its words, headings, lists, tables and pictures, in our
/// typeface. The original keeps its own look.
final class WordPages {

    private final WordArchive archive;

    WordPages(Limits limits) {
        this.archive = new WordArchive(limits);
    }

    byte[] print(byte[] file) throws IOException {
        var html =
                new DocumentConverter()
                        .convertToHtml(new ByteArrayInputStream(archive.harmless(file)))
                        .getValue();
        return HtmlPages.print(html);
    }
}
