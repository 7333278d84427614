package dk.samspil.bindery;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dk.samspil.bindery.Bundle.Leaf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The documents being bound; they stay open until the bound file is written, because their pages
/// are copied only then. The larger ones wait on disk, in a file without a name: thousands of
/// scanned pages need no more memory than as many written ones.
final class Sources implements AutoCloseable {

    private static final int BYTES_IN_MEMORY = 32_768;

    private final Placeholder placeholder;
    private final List<PDDocument> open = new ArrayList<>();
    private @Nullable FileChannel disk;

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
            var pdf = waiting(leaf.pdf().pages());
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

    private RandomAccessRead waiting(byte[] pdf) throws IOException {
        if (pdf.length <= BYTES_IN_MEMORY) {
            return new RandomAccessReadBuffer(pdf);
        }
        var channel = disk();
        long start = channel.size();
        var bytes = ByteBuffer.wrap(pdf);
        while (bytes.hasRemaining()) {
            channel.write(bytes, start + bytes.position());
        }
        return new RandomAccessReadBuffer(channel.map(MapMode.READ_ONLY, start, pdf.length));
    }

    private FileChannel disk() throws IOException {
        if (disk == null) {
            var file = Files.createTempFile("binding", ".pdf");
            disk = FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE);
        }
        return disk;
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
        if (disk != null) {
            disk.close();
        }
    }
}
