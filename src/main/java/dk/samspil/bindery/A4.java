package dk.samspil.bindery;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The paper of the case file, standing or lying, in points.
final class A4 {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    /// A difference that printers and scanners make, not people.
    private static final double TOLERANCE = 3;

    private A4() {}

    static PDRectangle lying(boolean lying) {
        return lying ? new PDRectangle(HEIGHT, WIDTH) : new PDRectangle(WIDTH, HEIGHT);
    }

    /// The scale at which something fits on the paper, never enlarged.
    static double fit(double width, double height, PDRectangle paper) {
        if (width <= paper.getWidth() + TOLERANCE && height <= paper.getHeight() + TOLERANCE) {
            return 1;
        }
        return Math.min(paper.getWidth() / width, paper.getHeight() / height);
    }
}
