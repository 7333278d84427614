package dk.samspil.bindery;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Papers as a scanner gives them: pictures, some of them lying wrong, some of them blank.
public final class ScannedPapers {

    public static final List<String> LETTER =
            List.of(
                    "Regionshospitalet Fjordlund",
                    "Epikrise",
                    "Dato: 3. marts 2026",
                    "Patienten har haft smerter i venstre knæ gennem 14 måneder og er",
                    "undersøgt tre gange. Der er ikke tegn på leddegigt. Bevægeligheden",
                    "er 110 grader, og kraften er nedsat. Behandlingen har bestået af",
                    "træning to gange om ugen og smertestillende medicin.");

    static final int WIDTH = 1654;
    static final int HEIGHT = 2339;

    private ScannedPapers() {}

    /// A sheet at 200 dots per inch.
    public static BufferedImage sheet(List<String> lines) {
        var sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var brush = sheet.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.BLACK);
        brush.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        for (int i = 0; i < lines.size(); i++) {
            brush.drawString(lines.get(i), 180, 220 + 60 * i);
        }
        brush.dispose();
        return sheet;
    }

    /// A blank page as scanners see it: greyish, with dust, the holes of a binder and a dark edge.
    public static BufferedImage used() {
        var sheet = sheet(List.of());
        var random = new Random(7);
        var brush = sheet.createGraphics();
        brush.setColor(new Color(244, 244, 244));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(222, 222, 222));
        brush.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
        brush.drawString("skinner igennem fra bagsiden", 300, 900);
        brush.setColor(Color.BLACK);
        brush.fillRect(WIDTH - 26, 0, 26, HEIGHT);
        brush.fillOval(80, 800, 48, 48);
        brush.fillOval(80, 1460, 48, 48);
        for (int i = 0; i < 60; i++) {
            brush.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 3, 3);
        }
        brush.dispose();
        return sheet;
    }

    /// @param degrees clockwise, by which it was laid wrong
    public static BufferedImage laid(BufferedImage sheet, int degrees) {
        boolean lying = degrees % 180 != 0;
        var laid =
                new BufferedImage(
                        lying ? HEIGHT : WIDTH,
                        lying ? WIDTH : HEIGHT,
                        BufferedImage.TYPE_BYTE_GRAY);
        var brush = laid.createGraphics();
        brush.translate(laid.getWidth() / 2.0, laid.getHeight() / 2.0);
        brush.rotate(Math.toRadians(degrees));
        brush.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
        brush.drawImage(sheet, 0, 0, null);
        brush.dispose();
        return laid;
    }

    public static byte[] pdf(BufferedImage... sheets) throws IOException {
        try (var document = new PDDocument()) {
            for (var sheet : sheets) {
                var paper = new PDRectangle(sheet.getWidth() * 0.36f, sheet.getHeight() * 0.36f);
                var page = new PDPage(paper);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(document, sheet),
                            0,
                            0,
                            paper.getWidth(),
                            paper.getHeight());
                }
            }
            return Papers.saved(document);
        }
    }

    static byte[] tiff(BufferedImage... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var sheet : sheets) {
                writer.writeToSequence(new IIOImage(sheet, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    public static PageStudio studio() {
        return new PageStudio(new SameProcess(Papers.limits()));
    }
}
