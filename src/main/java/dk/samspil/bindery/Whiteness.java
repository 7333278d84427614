package dk.samspil.bindery;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayDeque;

/// How much ink there is on a page. What scanners add is no ink: dust, shadows along the edges,
/// the holes of a binder, and what shows through from the other side.
///
/// @param ink dots at 100 per inch that belong to something somebody wrote
record Whiteness(int ink) {

    /// Less than the smallest page number.
    private static final int LITTLE = 36;

    /// Smaller spots are dust.
    private static final int SPECK = 9;

    /// Paler marks show through, or are the paper's own grey.
    private static final int CONTRAST = 70;

    private static final double EDGE = 0.035;
    private static final double HOLES = 0.1;

    boolean blank() {
        return ink < LITTLE;
    }

    /// @param picture grey, one byte a dot
    static Whiteness of(BufferedImage picture, int dotsPerInch) {
        int step = Math.max(1, dotsPerInch / 100);
        int width = picture.getWidth() / step;
        int height = picture.getHeight() / step;
        var shades = shades(picture, step, width, height);
        int paper = paper(shades);
        var dark = new boolean[shades.length];
        for (int i = 0; i < shades.length; i++) {
            dark[i] = paper - shades[i] > CONTRAST;
        }
        return new Whiteness(ink(dark, width, height));
    }

    /// Each dot the mean of those it stands for: fine noise vanishes.
    private static int[] shades(BufferedImage picture, int step, int width, int height) {
        var all = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        var shades = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int dy = 0; dy < step; dy++) {
                    int row = (y * step + dy) * picture.getWidth();
                    for (int dx = 0; dx < step; dx++) {
                        sum += all[row + x * step + dx] & 0xFF;
                    }
                }
                shades[y * width + x] = sum / (step * step);
            }
        }
        return shades;
    }

    /// The commonest shade in the lighter half; a dark page (a photograph) has no paper to see.
    private static int paper(int[] shades) {
        var count = new int[256];
        for (int shade : shades) {
            count[shade]++;
        }
        int paper = 255;
        for (int shade = 255; shade >= 128; shade--) {
            paper = count[shade] > count[paper] ? shade : paper;
        }
        return paper;
    }

    private static int ink(boolean[] dark, int width, int height) {
        int ink = 0;
        var seen = new boolean[dark.length];
        for (int i = 0; i < dark.length; i++) {
            if (dark[i] && !seen[i]) {
                var spot = Spot.from(i, dark, seen, width, height);
                if (spot.size > SPECK && !spot.alongTheEdge(width, height) && !spot.hole(width)) {
                    ink += spot.size;
                }
            }
        }
        return ink;
    }

    /// Dark dots that touch.
    private static final class Spot {

        private int size;
        private int left = Integer.MAX_VALUE;
        private int right;
        private int top = Integer.MAX_VALUE;
        private int bottom;

        static Spot from(int start, boolean[] dark, boolean[] seen, int width, int height) {
            var spot = new Spot();
            var next = new ArrayDeque<Integer>();
            next.add(start);
            seen[start] = true;
            while (!next.isEmpty()) {
                int at = next.pop();
                int x = at % width;
                int y = at / width;
                spot.grow(x, y);
                for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                        int neighbour = ny * width + nx;
                        if (dark[neighbour] && !seen[neighbour]) {
                            seen[neighbour] = true;
                            next.push(neighbour);
                        }
                    }
                }
            }
            return spot;
        }

        private void grow(int x, int y) {
            size++;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }

        boolean alongTheEdge(int width, int height) {
            int across = (int) (width * EDGE);
            int down = (int) (height * EDGE);
            return right < across || left > width - across || bottom < down || top > height - down;
        }

        /// Round, filled, a finger wide, and where binders have their rings.
        boolean hole(int width) {
            int across = right - left + 1;
            int down = bottom - top + 1;
            boolean beside = right < width * HOLES || left > width * (1 - HOLES);
            return beside
                    && across >= 12
                    && across <= 36
                    && Math.abs(across - down) <= 5
                    && size > across * down * 0.65;
        }
    }
}
