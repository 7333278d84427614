package dk.samspil.demo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Puts a paper through an old scanner: grey, a little askew, with dust. No words can be read
/// from the result by a machine.
final class OfficeScanner {

    private static final int DOTS_PER_INCH = 100;

    private OfficeScanner() {}

    static byte[] scan(byte[] pdf, Random random, long id) throws IOException {
        try (var paper = Loader.loadPDF(pdf);
                var scanned = new PDDocument()) {
            scanned.setDocumentId(id);
            var renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                var clean = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
                add(worn(clean, random), scanned);
            }
            var out = new ByteArrayOutputStream();
            scanned.save(out);
            return out.toByteArray();
        }
    }

    private static void add(BufferedImage picture, PDDocument scanned) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        scanned.addPage(page);
        var jpeg = JPEGFactory.createFromImage(scanned, picture, 0.45f);
        try (var content = new PDPageContentStream(scanned, page)) {
            content.drawImage(jpeg, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    static BufferedImage worn(BufferedImage clean, Random random) {
        int width = clean.getWidth();
        int height = clean.getHeight();
        var worn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var brush = worn.createGraphics();
        brush.setColor(new Color(0xEDEDED));
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double askew = Math.toRadians(random.nextDouble() * 2.4 - 1.2);
        brush.rotate(askew, width / 2.0, height / 2.0);
        brush.drawImage(clean, 0, 0, null);
        brush.setColor(new Color(0x777777));
        for (int i = 0; i < 60; i++) {
            brush.fillRect(random.nextInt(width), random.nextInt(height), 1, 1 + random.nextInt(2));
        }
        brush.setColor(new Color(0xBBBBBB));
        brush.fillRect(random.nextInt(width), 0, 1, height);
        brush.dispose();
        return worn;
    }
}
