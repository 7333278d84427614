package dk.samspil.demo;

import java.awt.Color;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// How a kind of sender sets its papers.
enum Layout {
    HOSPITAL(FontName.HELVETICA, FontName.HELVETICA_BOLD, 10, 14, 62, new Color(0x0A5A6B)),
    CLINIC(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, 11, 15, 74, new Color(0x3B5E2B)),
    RECORD(FontName.COURIER, FontName.COURIER_BOLD, 9, 11.5f, 50, Color.BLACK),
    LAB(FontName.HELVETICA, FontName.HELVETICA_BOLD, 9, 13, 48, new Color(0x5A2A6E)),
    FORM(FontName.HELVETICA, FontName.HELVETICA_BOLD, 9.5f, 13, 50, new Color(0x222222)),
    ESSAY(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, 11.5f, 17, 86, new Color(0x333333)),
    COMPANY(FontName.HELVETICA, FontName.HELVETICA_BOLD, 10.5f, 15.5f, 70, new Color(0x9C3D1A)),
    MUNICIPALITY(FontName.HELVETICA, FontName.HELVETICA_BOLD, 10.5f, 15, 70, new Color(0x1D4E89)),
    CV(FontName.HELVETICA, FontName.HELVETICA_BOLD, 10.5f, 16, 80, new Color(0x444444)),
    LETTER(FontName.TIMES_ITALIC, FontName.TIMES_BOLD_ITALIC, 13, 20, 80, new Color(0x1A237E)),
    DOCX(FontName.HELVETICA, FontName.HELVETICA_BOLD, 11, 16, 72, Color.BLACK);

    final FontName regular;
    final FontName bold;
    final float size;
    final float leading;
    final float margin;
    final Color accent;

    Layout(FontName regular, FontName bold, float size, float leading, float margin, Color accent) {
        this.regular = regular;
        this.bold = bold;
        this.size = size;
        this.leading = leading;
        this.margin = margin;
        this.accent = accent;
    }
}
