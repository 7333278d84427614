package dk.samspil.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// A handwritten note on a kitchen table, photographed with a telephone.
final class PhonePhoto {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;

    private PhonePhoto() {}

    static byte[] take(String note, Random random) throws IOException {
        var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = photo.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setPaint(
                new GradientPaint(0, 0, new Color(0x8A6B4A), WIDTH, HEIGHT, new Color(0x5C452E)));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.rotate(Math.toRadians(random.nextDouble() * 6 - 3), WIDTH / 2.0, HEIGHT / 2.0);
        brush.setPaint(
                new GradientPaint(0, 0, new Color(0xFBF8EC), WIDTH, HEIGHT, new Color(0xD9D2BC)));
        brush.fillRect(80, 90, WIDTH - 160, HEIGHT - 180);
        brush.setColor(new Color(0xB9C7DB));
        for (int y = 190; y < HEIGHT - 120; y += 54) {
            brush.drawLine(80, y + 10, WIDTH - 80, y + 10);
        }
        brush.setColor(new Color(0x1E2F6B));
        brush.setFont(hand());
        int y = 190;
        for (var line : note.split("\\R")) {
            brush.drawString(line, 120 + random.nextInt(8), y + random.nextInt(5));
            y += 54;
        }
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(photo, "png", out);
        return out.toByteArray();
    }

    private static Font hand() throws IOException {
        try (var file = PhonePhoto.class.getResourceAsStream("/fonts/IBMPlexSans-Italic.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(30f);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
