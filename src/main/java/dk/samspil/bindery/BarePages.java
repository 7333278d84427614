package dk.samspil.bindery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Finds the pages whose words, if there are any, stand in a picture: those without letters, and
/// those with few letters (a scanner's stamp) and a picture.
final class BarePages {

    private static final int FEW = 60;

    /// A quarter of an A4 page at 100 dots per inch: more than a logo.
    private static final long PICTURE = 240_000;

    private static final int DEEPEST = 6;

    private BarePages() {}

    static List<Integer> of(PDDocument document, String text, Deadline deadline)
            throws IOException {
        var words = text.split("\f", -1);
        var bare = new ArrayList<Integer>();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            deadline.check();
            long letters = i < words.length ? letters(words[i]) : 0;
            if (letters == 0
                    || letters < FEW && dots(document.getPage(i).getResources(), 0) >= PICTURE) {
                bare.add(i + 1);
            }
        }
        return bare;
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static long dots(PDResources resources, int depth) throws IOException {
        long dots = 0;
        if (resources == null || depth > DEEPEST) {
            return dots;
        }
        for (var name : resources.getXObjectNames()) {
            switch (resources.getXObject(name)) {
                case PDImageXObject picture ->
                        dots += (long) picture.getWidth() * picture.getHeight();
                case PDFormXObject form -> dots += dots(form.getResources(), depth + 1);
                case null, default -> {}
            }
            if (dots >= PICTURE) {
                return dots;
            }
        }
        return dots;
    }
}
