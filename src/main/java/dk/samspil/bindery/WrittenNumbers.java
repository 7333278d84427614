package dk.samspil.bindery;

import java.io.IOException;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes the numbers that Word counts by itself into a document's text, wherever what reads it
/// would lose them or count wrong: before headings, and in lists that text stands between, that
/// begin with another number than 1, or that are counted in another way than `1.`
final class WrittenNumbers {

    private static final String CONTENT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";

    private final Document content;
    private final WordNumbers numbers;

    /// The list that goes on in an unbroken row of points, and how many points it has had.
    private String list = "";

    private int points;

    private WrittenNumbers(Document content, WordNumbers numbers) {
        this.content = content;
        this.numbers = numbers;
    }

    /// @param parts the parts of a Word file by their names; the content is replaced
    static void into(Map<String, byte[]> parts) throws IOException {
        var content = parts.get(CONTENT);
        var numbering = parts.get(NUMBERING);
        var styles = parts.get(STYLES);
        if (content != null && numbering != null && styles != null) {
            var tree = WordXml.parse(content);
            new WrittenNumbers(
                            tree, new WordNumbers(WordXml.parse(numbering), WordXml.parse(styles)))
                    .write();
            parts.put(CONTENT, WordXml.bytes(tree));
        }
    }

    static boolean isNeeded(String part) {
        return part.equals(CONTENT) || part.equals(NUMBERING) || part.equals(STYLES);
    }

    private void write() {
        for (var paragraph : WordXml.all(content, "p")) {
            var label = numbers.next(paragraph);
            boolean heading = numbers.isHeading(paragraph);
            if (label.isEmpty()) {
                list = isBelow(paragraph) ? list : "";
            } else if (heading || !countedAlike(label.get())) {
                list = "";
                put(paragraph, label.get().label());
            }
        }
    }

    /// Whether the point gets the same number when the points of an unbroken list are counted.
    private boolean countedAlike(WordNumbers.Label label) {
        points = list.equals(label.numbering()) ? points + 1 : 1;
        list = label.numbering();
        return label.level() == 1 && WordNumbers.isPlain(label) && label.number() == points;
    }

    /// A bullet below a numbered point breaks no list.
    private static boolean isBelow(Element paragraph) {
        var level = WordXml.value(WordXml.child(WordXml.child(paragraph, "pPr"), "numPr"), "ilvl");
        return !level.isEmpty() && !level.equals("0");
    }

    private void put(Element paragraph, String label) {
        var text = content.createElementNS(WordXml.NAMESPACE, "w:t");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setTextContent(label + " ");
        var run = content.createElementNS(WordXml.NAMESPACE, "w:r");
        run.appendChild(text);
        var looks = WordXml.child(paragraph, "pPr");
        if (looks == null) {
            paragraph.insertBefore(run, paragraph.getFirstChild());
            return;
        }
        var own = WordXml.child(looks, "numPr");
        if (own != null) {
            looks.removeChild(own);
        }
        paragraph.insertBefore(run, looks.getNextSibling());
    }
}
