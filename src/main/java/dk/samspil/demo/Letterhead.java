package dk.samspil.demo;

import java.awt.Color;
import java.io.IOException;

/// The head of a paper, as each kind of office has it.
final class Letterhead {

    private static final float TOP = Typesetter.HEIGHT - 56;

    private Letterhead() {}

    /// Draws it and returns where the text begins.
    static float draw(Typesetter paper, String title, String day) throws IOException {
        return switch (paper.layout) {
            case HOSPITAL -> hospital(paper, day);
            case CLINIC -> clinic(paper, day);
            case RECORD -> record(paper, day);
            case LAB -> lab(paper, day);
            case FORM -> form(paper, title, day);
            case ESSAY -> essay(paper, title, day);
            case COMPANY -> company(paper, day);
            case MUNICIPALITY -> municipality(paper, day);
            case CV -> name(paper);
            case LETTER, DOCX -> TOP - 20;
        };
    }

    private static float hospital(Typesetter paper, String day) throws IOException {
        float left = paper.layout.margin;
        float right = Typesetter.WIDTH - left;
        var parts = paper.author.split(", ", 2);
        paper.fill(paper.layout.accent, left, TOP - 6, 5, 30);
        paper.text(parts[0], paper.bold, 15, paper.layout.accent, left + 14, TOP + 8);
        paper.text(
                parts[parts.length - 1], paper.regular, 9.5f, Typesetter.GREY, left + 14, TOP - 5);
        paper.textEndingAt("Hospitalsvej 1", paper.regular, 8, Typesetter.GREY, right, TOP + 12);
        paper.textEndingAt("0000 Fjordlund", paper.regular, 8, Typesetter.GREY, right, TOP + 2);
        paper.textEndingAt(day, paper.regular, 9, Typesetter.INK, right, TOP - 34);
        paper.line(paper.layout.accent, 0.8f, left, TOP - 16, right, TOP - 16);
        return TOP - 58;
    }

    private static float clinic(Typesetter paper, String day) throws IOException {
        float middle = Typesetter.WIDTH / 2;
        centred(paper, paper.author, 19, paper.layout.accent, middle, TOP);
        centred(paper, "Åvej 7 · 0000 Testby · 00 00 00 00", 9, Typesetter.GREY, middle, TOP - 16);
        paper.line(paper.layout.accent, 1.2f, middle - 60, TOP - 26, middle + 60, TOP - 26);
        float right = Typesetter.WIDTH - paper.layout.margin;
        paper.textEndingAt(day, paper.regular, 11, Typesetter.INK, right, TOP - 60);
        return TOP - 80;
    }

    private static float record(Typesetter paper, String day) throws IOException {
        float left = paper.layout.margin;
        var rule = "-".repeat(88);
        paper.text(rule, paper.regular, 9, Typesetter.INK, left, TOP + 20);
        paper.text(paper.author, paper.bold, 9, Typesetter.INK, left, TOP + 8);
        var printed = "Udskrevet " + day;
        paper.text(printed, paper.regular, 9, Typesetter.INK, left + 300, TOP + 8);
        paper.text(rule, paper.regular, 9, Typesetter.INK, left, TOP - 4);
        return TOP - 24;
    }

    private static float lab(Typesetter paper, String day) throws IOException {
        float width = Typesetter.WIDTH;
        paper.fill(paper.layout.accent, 0, Typesetter.HEIGHT - 44, width, 44);
        float y = Typesetter.HEIGHT - 28;
        paper.text(paper.author, paper.bold, 11, Color.WHITE, paper.layout.margin, y);
        float right = width - paper.layout.margin;
        paper.textEndingAt("Svar afsendt " + day, paper.regular, 9, Color.WHITE, right, y);
        return TOP - 30;
    }

    private static float form(Typesetter paper, String title, String day) throws IOException {
        float left = paper.layout.margin;
        float right = Typesetter.WIDTH - left;
        paper.fill(paper.layout.accent, left, TOP - 4, right - left, 26);
        paper.text(title, paper.bold, 13, Color.WHITE, left + 8, TOP + 4);
        paper.textEndingAt(day, paper.regular, 9, Color.WHITE, right - 8, TOP + 5);
        return TOP - 28;
    }

    private static float essay(Typesetter paper, String title, String day) throws IOException {
        float right = Typesetter.WIDTH - paper.layout.margin;
        paper.textEndingAt(paper.author, paper.bold, 12, Typesetter.INK, right, TOP);
        paper.textEndingAt(
                "Stationsvej 12, 0000 Testby", paper.regular, 10, Typesetter.GREY, right, TOP - 14);
        paper.textEndingAt(day, paper.regular, 11, Typesetter.INK, right, TOP - 52);
        paper.text(title, paper.bold, 18, paper.layout.accent, paper.layout.margin, TOP - 96);
        return TOP - 126;
    }

    private static float company(Typesetter paper, String day) throws IOException {
        float left = paper.layout.margin;
        paper.text(paper.author, paper.bold, 24, paper.layout.accent, left, TOP - 6);
        paper.text("0000 Testby", paper.regular, 9, Typesetter.GREY, left, TOP - 22);
        paper.text(day, paper.regular, 10.5f, Typesetter.INK, left, TOP - 62);
        return TOP - 88;
    }

    private static float municipality(Typesetter paper, String day) throws IOException {
        float left = paper.layout.margin;
        float right = Typesetter.WIDTH - left;
        var parts = paper.author.split(", ", 2);
        paper.fill(paper.layout.accent, left, TOP - 8, 22, 28);
        paper.fill(Color.WHITE, left + 4, TOP - 1, 14, 3);
        paper.fill(Color.WHITE, left + 4, TOP + 5, 14, 3);
        paper.fill(Color.WHITE, left + 9, TOP - 1, 4, 15);
        paper.text(parts[0], paper.bold, 14, paper.layout.accent, left + 32, TOP + 6);
        paper.text(
                parts[parts.length - 1], paper.regular, 9.5f, Typesetter.GREY, left + 32, TOP - 7);
        paper.textEndingAt(day, paper.regular, 10, Typesetter.INK, right, TOP - 44);
        return TOP - 66;
    }

    private static float name(Typesetter paper) throws IOException {
        float left = paper.layout.margin;
        paper.text(paper.author, paper.bold, 26, paper.layout.accent, left, TOP - 10);
        paper.line(Typesetter.GREY, 1.5f, left, TOP - 22, left + 70, TOP - 22);
        return TOP - 48;
    }

    private static void centred(
            Typesetter paper, String text, float size, Color ink, float middle, float y)
            throws IOException {
        paper.text(text, paper.bold, size, ink, middle - paper.bold.width(text, size) / 2, y);
    }
}
