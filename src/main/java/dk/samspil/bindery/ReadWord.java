package dk.samspil.bindery;

import java.util.List;
import java.util.stream.Collectors;

/// A word that a program has read off the picture of a page, and the box in which it stands there,
/// in ten-thousandths of the page's width and height from its upper left corner.
///
/// @param text without spaces
public record ReadWord(String text, int left, int top, int width, int height) {

    private static final int WHOLE = 10_000;

    /// @param left dots from the left edge of a picture that is so many dots wide and high
    public static ReadWord of(
            String text,
            int left,
            int top,
            int width,
            int height,
            int pictureWidth,
            int pictureHeight) {
        return new ReadWord(
                text,
                share(left, pictureWidth),
                share(top, pictureHeight),
                share(width, pictureWidth),
                share(height, pictureHeight));
    }

    private static int share(int dots, int of) {
        return Math.clamp((long) dots * WHOLE / Math.max(1, of), 0, WHOLE);
    }

    /// Where it stands on a page of a size in points.
    PlacedWord on(float pageWidth, float pageHeight) {
        float box = Math.max(1, height) * pageHeight / WHOLE;
        float size = box / Letters.share(text);
        float x = left * pageWidth / WHOLE;
        float bottom = pageHeight - (top + height) * pageHeight / WHOLE;
        float y = bottom + (Letters.descend(text) ? Letters.BELOW * size : 0);
        return new PlacedWord(text, x, y, x + width * pageWidth / WHOLE, y, size);
    }

    /// A line each, to be kept until they are laid on their page.
    public static String lines(List<ReadWord> words) {
        return words.stream().map(ReadWord::line).collect(Collectors.joining("\n"));
    }

    public static List<ReadWord> of(String lines) {
        return lines.lines().map(ReadWord::ofLine).toList();
    }

    private String line() {
        return left + " " + top + " " + width + " " + height + " " + text;
    }

    private static ReadWord ofLine(String line) {
        var part = line.split(" ", 5);
        return new ReadWord(
                part[4],
                Integer.parseInt(part[0]),
                Integer.parseInt(part[1]),
                Integer.parseInt(part[2]),
                Integer.parseInt(part[3]));
    }

    /// What a box around a word says of the size of its letters: it is as high as the highest of
    /// them, and as deep as the deepest.
    private static final class Letters {

        static final float BELOW = 0.21f;

        private static final float TALL = 0.74f;
        private static final float SMALL = 0.53f;
        private static final String SMALL_ONES = "acegmnopqrsuvwxyzæø.,:;-–_";
        private static final String DEEP_ONES = "gjpqy,;Q()[]/|";

        private Letters() {}

        static boolean descend(String word) {
            return word.chars().anyMatch(c -> DEEP_ONES.indexOf(c) >= 0);
        }

        /// Of the typeface's size.
        static float share(String word) {
            boolean small = word.chars().allMatch(c -> SMALL_ONES.indexOf(c) >= 0);
            return (small ? SMALL : TALL) + (descend(word) ? BELOW : 0);
        }
    }
}
