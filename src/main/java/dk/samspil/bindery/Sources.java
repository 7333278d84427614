package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.Leaf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The documents being bound; they stay open until the bound file is written, because their pages
/// are copied only then.
final class Sources implements AutoCloseable {

    private final Placeholder placeholder;
    private final List<PDDocument> open = new ArrayList<>();
    private final Spool spool = new Spool();

    Sources(Placeholder placeholder) {
        this.placeholder = placeholder;
    }

    PDDocument open(Leaf leaf) throws IOException {
        var document = load(leaf);
        open.add(document);
        return document;
    }

    private PDDocument load(Leaf leaf) throws IOException {
        try {
            var pdf = new RandomAccessReadBuffer(leaf.pdf().pages(spool));
            var document = Loader.loadPDF(pdf, IOUtils.createTempFileOnlyStreamCache());
            if (document.getNumberOfPages() > 0) {
                return document;
            }
            document.close();
        } catch (IOException broken) {
            return inPlaceOf(leaf);
        }
        return inPlaceOf(leaf);
    }

    private PDDocument inPlaceOf(Leaf leaf) throws IOException {
        try (var page = new PDDocument()) {
            placeholder.draw(Problem.DAMAGED, leaf.title(), page);
            var out = new java.io.ByteArrayOutputStream();
            page.save(out);
            return Loader.loadPDF(out.toByteArray());
        }
    }

    @Override
    public void close() throws IOException {
        for (var document : open) {
            document.close();
        }
        spool.close();
    }
}
