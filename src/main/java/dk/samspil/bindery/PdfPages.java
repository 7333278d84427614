package dk.samspil.bindery;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Copies what is visible on each page of a PDF onto a fresh A4 page. Because only the drawing is
/// copied, scripts, launch actions, embedded files and links stay behind.
final class PdfPages {

    private final Limits limits;
    private final Deadline deadline;

    PdfPages(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
    }

    void copy(byte[] file, PDDocument target) throws IOException {
        try (PDDocument source =
                Loader.loadPDF(new RandomAccessReadBuffer(file), deadline.cache())) {
            refuseWhatCannotBeRead(source);
            var layers = new LayerUtility(target);
            for (PDPage page : source.getPages()) {
                deadline.check();
                if (target.getNumberOfPages() >= limits.maxPages()) {
                    throw new Unreadable(Problem.TOO_MANY_PAGES);
                }
                Marks.press(source, page);
                place(source, page, layers, target);
            }
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Problem.PASSWORD);
        }
    }

    private void refuseWhatCannotBeRead(PDDocument source) throws IOException {
        var form = source.getDocumentCatalog().getAcroForm();
        if (form != null && form.xfaIsDynamic()) {
            throw new Unreadable(Problem.INTERACTIVE_FORM);
        }
        Bursting.refuse(source, limits.maxUnpacked(), deadline);
        if (!source.getPages().iterator().hasNext()) {
            throw new Unreadable(Problem.EMPTY);
        }
    }

    /// Too large pages shrink, smaller ones (a receipt) keep their size in the middle. The page's
    /// own turn is made here: imported with it, a page would be squeezed into its former shape.
    static void place(PDDocument source, PDPage page, LayerUtility layers, PDDocument target)
            throws IOException {
        int turn = Math.floorMod(page.getRotation(), 360);
        page.setRotation(0);
        PDFormXObject drawing = layers.importPageAsForm(source, page);
        var seen = drawing.getBBox().transform(drawing.getMatrix()).getBounds2D();
        double across = seen.getWidth() > 0 ? seen.getWidth() : PDRectangle.A4.getWidth();
        double down = seen.getHeight() > 0 ? seen.getHeight() : PDRectangle.A4.getHeight();
        double width = turn % 180 == 0 ? across : down;
        double height = turn % 180 == 0 ? down : across;
        var paper = A4.lying(width > height);
        double scale = A4.fit(width, height, paper);
        var placed = new PDPage(paper);
        target.addPage(placed);
        try (var content = new PDPageContentStream(target, placed)) {
            var move =
                    AffineTransform.getTranslateInstance(
                            paper.getWidth() / 2, paper.getHeight() / 2);
            move.scale(scale, scale);
            move.quadrantRotate(-turn / 90);
            move.translate(-seen.getCenterX(), -seen.getCenterY());
            content.transform(new Matrix(move));
            content.drawForm(drawing);
        }
    }
}
