package dk.samspil.bindery;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws a page as a grey picture in the plainest of formats (PGM), for the eyes of a program.
final class PagePicture {

    private PagePicture() {}

    /// Returns whether the page is blank.
    static boolean draw(Path file, View view, Path picture, Deadline deadline) throws IOException {
        try (PDDocument source = Loader.loadPDF(file.toFile(), "", null, null, deadline.cache())) {
            if (view.page() > source.getNumberOfPages()) {
                throw new Unreadable(Problem.EMPTY);
            }
            var page = source.getPage(view.page() - 1);
            page.setRotation((page.getRotation() + view.turn()) % 360);
            var renderer = new PDFRenderer(source);
            renderer.setSubsamplingAllowed(true);
            var drawn = renderer.renderImageWithDPI(view.page() - 1, view.dots(), ImageType.GRAY);
            write(drawn, picture);
            return Whiteness.of(drawn, view.dots()).blank();
        }
    }

    private static void write(BufferedImage drawn, Path picture) throws IOException {
        var dots = ((DataBufferByte) drawn.getRaster().getDataBuffer()).getData();
        var head = "P5\n%d %d\n255\n".formatted(drawn.getWidth(), drawn.getHeight());
        try (var out = new BufferedOutputStream(Files.newOutputStream(picture))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(dots);
        }
    }
}
