package dk.samspil.bindery;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Puts scans and photographs on A4 pages, one page per picture.
final class ImagePages {

    /// More than any scanner or telephone gives; refused before memory is taken for it.
    private static final long MOST_PIXELS = 150_000_000;

    /// About 300 dots per inch on A4: finer cannot be read anyway.
    private static final int MOST_ACROSS = 3600;

    private static final float QUALITY = 0.85f;

    private final Limits limits;
    private final Deadline deadline;

    ImagePages(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    void place(FileKind kind, byte[] file, PDDocument target) throws IOException {
        var formats = ImageIO.getImageReadersByFormatName(kind.name());
        if (!formats.hasNext()) {
            throw new Unreadable(Problem.UNKNOWN_KIND);
        }
        ImageReader reader = formats.next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            int pictures = kind == FileKind.TIFF ? reader.getNumImages(true) : 1;
            if (pictures > limits.maxPages()) {
                throw new Unreadable(Problem.TOO_MANY_PAGES);
            }
            for (int i = 0; i < pictures; i++) {
                deadline.check();
                if (kind == FileKind.JPEG) {
                    var orientation = Orientation.of(file);
                    Picture.place(photograph(reader, file, target), orientation, target);
                } else {
                    Picture.place(drawing(reader, i, target), Orientation.UPRIGHT, target);
                }
            }
        } finally {
            reader.dispose();
        }
    }

    /// A JPEG goes in as it is; it is read once, coarsely, to know that it can be.
    private static PDImageXObject photograph(ImageReader reader, byte[] file, PDDocument target)
            throws IOException {
        var coarse = coarse(reader, 0, 600);
        reader.readRaster(0, coarse);
        return JPEGFactory.createFromByteArray(target, file);
    }

    private static PDImageXObject drawing(ImageReader reader, int index, PDDocument target)
            throws IOException {
        var picture = reader.read(index, coarse(reader, index, MOST_ACROSS));
        if (picture.getType() == BufferedImage.TYPE_BYTE_BINARY
                && picture.getColorModel().getPixelSize() == 1) {
            return CCITTFactory.createFromImage(target, picture);
        }
        var onWhite = onWhite(picture);
        return onWhite.getWidth() * onWhite.getHeight() > 1_000_000
                ? JPEGFactory.createFromImage(target, onWhite, QUALITY)
                : LosslessFactory.createFromImage(target, onWhite);
    }

    private static ImageReadParam coarse(ImageReader reader, int index, int across)
            throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        if ((long) width * height > MOST_PIXELS) {
            throw new Unreadable(Problem.TOO_LARGE);
        }
        int step = Math.max(1, Math.max(width, height) / across);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        boolean grey = picture.getRaster().getNumBands() == 1 && !indexed(picture);
        var flat =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        var brush = flat.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return flat;
    }

    private static boolean indexed(BufferedImage picture) {
        return picture.getColorModel() instanceof java.awt.image.IndexColorModel;
    }
}
