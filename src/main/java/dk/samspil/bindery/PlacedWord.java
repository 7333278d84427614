package dk.samspil.bindery;

import java.awt.geom.Path2D;
import org.apache.pdfbox.text.TextPosition;

/// A word and where it stands on its page: the line it stands on, from its beginning to its end, in
/// points from the lower left corner.
record PlacedWord(String text, float x, float y, float endX, float endY, float height) {

    private static final float BELOW = 0.35f;
    private static final float ABOVE = 1.15f;
    private static final float BESIDE = 1.5f;

    static PlacedWord of(String text, TextPosition first, TextPosition last) {
        var start = first.getTextMatrix();
        float height = Math.max(first.getFontSizeInPt(), first.getHeightDir());
        return new PlacedWord(
                text,
                start.getTranslateX(),
                start.getTranslateY(),
                last.getEndX(),
                last.getEndY(),
                height);
    }

    float length() {
        return (float) Math.hypot(endX - x, endY - y);
    }

    /// The area that it covers, a little more than its letters.
    Path2D area() {
        float length = Math.max(length(), 0.1f);
        float alongX = (endX - x) / length;
        float alongY = (endY - y) / length;
        var area = new Path2D.Float();
        corner(area, -BESIDE, -BELOW * height, alongX, alongY);
        corner(area, length + BESIDE, -BELOW * height, alongX, alongY);
        corner(area, length + BESIDE, ABOVE * height, alongX, alongY);
        corner(area, -BESIDE, ABOVE * height, alongX, alongY);
        area.closePath();
        return area;
    }

    private void corner(Path2D area, float along, float across, float alongX, float alongY) {
        float cornerX = x + along * alongX - across * alongY;
        float cornerY = y + along * alongY + across * alongX;
        if (area.getCurrentPoint() == null) {
            area.moveTo(cornerX, cornerY);
        } else {
            area.lineTo(cornerX, cornerY);
        }
    }
}
