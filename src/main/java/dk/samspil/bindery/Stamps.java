package dk.samspil.bindery;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Sets the stamp "12 / 48 · LÆ 265 · 3. marts 2026" above every page. The page shrinks a little to
/// make room, so that the stamp never lies on anybody's words. Among the tags, what the
/// pages show is the text of their document, and the stamp is decoration.
final class Stamps {

    private static final float STRIP = 24;
    private static final float EDGE = 22;
    private static final float SIZE = 7.5f;

    private final String caseNumber;
    private final Words words;
    private final Typefaces type;

    Stamps(String caseNumber, Words words, Typefaces type) {
        this.caseNumber = caseNumber;
        this.words = words;
        this.type = type;
    }

    void press(PDDocument target, int contentsIndex, List<Entry> entries, Tag all)
            throws IOException {
        int total = target.getNumberOfPages();
        int documents = entries.isEmpty() ? total : entries.getFirst().firstIndex();
        for (int index = contentsIndex; index < documents; index++) {
            write(target, index, total, words.say("contents"), 0);
        }
        for (var entry : entries) {
            var what = entry.leaf().kind() + " · " + words.date(entry.leaf().date());
            var text = all.add("Sect").called(entry.leaf().title()).add("P");
            for (int i = 0; i < entry.pages(); i++) {
                int index = entry.firstIndex() + i;
                makeRoom(target, target.getPage(index), text);
                write(target, index, total, what, 1 + entry.section());
            }
        }
    }

    private void write(PDDocument target, int index, int total, String what, int section)
            throws IOException {
        var page = target.getPage(index);
        float width = page.getMediaBox().getWidth();
        float y = page.getMediaBox().getHeight() - 15;
        var stamp = (index + 1) + " / " + total + " · " + what;
        try (var pen = Pen.decorating(target, page)) {
            if (section > 0) {
                pen.line(Inks.HAIR, 0.5, EDGE, y - 6, width - EDGE, y - 6);
                var ink = Inks.SECTIONS[(section - 1) % Inks.SECTIONS.length];
                pen.fill(ink, width - 5, y - 6, 5, 21);
            }
            pen.text(
                    words.say("case") + " " + caseNumber,
                    type.regular(),
                    SIZE,
                    Inks.QUIET,
                    EDGE,
                    y);
            pen.textEndingAt(stamp, type.strong(), SIZE, Inks.TEXT, width - EDGE, y);
        }
    }

    static void makeRoom(PDDocument target, PDPage page, Tag text) throws IOException {
        var paper = page.getMediaBox();
        float scale = (paper.getHeight() - STRIP) / paper.getHeight();
        float left = paper.getWidth() * (1 - scale) / 2;
        var content = new COSArray();
        content.add(
                stream(
                        target,
                        "q %s 0 0 %s %s 0 cm /P <</MCID %d>> BDC q\n"
                                .formatted(scale, scale, left, text.markOneOfMany(page))));
        for (var original = page.getContentStreams(); original.hasNext(); ) {
            content.add(original.next().getCOSObject());
        }
        content.add(stream(target, "\nQ EMC Q\n"));
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        page.setResources(ownCopy(page.getResources()));
    }

    /// Pages may share their resources or, when blank, have none; each needs its own to receive the
    /// stamp's typeface.
    private static PDResources ownCopy(@Nullable PDResources shared) {
        var own = shared == null ? new COSDictionary() : new COSDictionary(shared.getCOSObject());
        COSBase fonts = own.getDictionaryObject(COSName.FONT);
        if (fonts instanceof COSDictionary fontDictionary) {
            own.setItem(COSName.FONT, new COSDictionary(fontDictionary));
        }
        return new PDResources(own);
    }

    private static COSStream stream(PDDocument target, String operators) throws IOException {
        var stream = target.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
