package dk.samspil.bindery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhitenessTests {

    @Test
    void aWhitePageIsBlank() {
        assertThat(blank(ScannedPapers.sheet(List.of()))).isTrue();
    }

    @Test
    void dustHolesShadowsAndWhatShowsThroughAreNoInk() {
        assertThat(blank(ScannedPapers.used())).isTrue();
    }

    @Test
    void aLetterIsNotBlank() {
        assertThat(blank(ScannedPapers.sheet(ScannedPapers.LETTER))).isFalse();
    }

    @Test
    void aPageWithNothingButItsNumberIsNotBlank() {
        assertThat(blank(ScannedPapers.sheet(List.of("- 4 -")))).isFalse();
    }

    @Test
    void aSignatureIsNotBlank() {
        var sheet = ScannedPapers.sheet(List.of());
        var pen = sheet.createGraphics();
        pen.setColor(new Color(60, 60, 140));
        pen.setStroke(new BasicStroke(4));
        pen.drawArc(900, 1800, 120, 60, 20, 280);
        pen.drawArc(960, 1790, 160, 50, 40, 260);
        pen.dispose();
        assertThat(blank(sheet)).isFalse();
    }

    @Test
    void aDarkPhotographIsNotBlank() {
        var sheet = ScannedPapers.sheet(List.of());
        var brush = sheet.createGraphics();
        brush.setColor(new Color(40, 40, 40));
        brush.fillRect(200, 200, 900, 900);
        brush.dispose();
        assertThat(blank(sheet)).isFalse();
    }

    private static boolean blank(BufferedImage sheet) {
        return Whiteness.of(sheet, 200).blank();
    }
}
