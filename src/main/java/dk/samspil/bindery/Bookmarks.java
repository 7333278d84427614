package dk.samspil.bindery;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The outline beside the pages: cover, contents, then every section with its documents.
final class Bookmarks {

    private Bookmarks() {}

    static void set(List<Entry> entries, int contentsIndex, Words words, PDDocument target) {
        var outline = new PDDocumentOutline();
        outline.addLast(item(words.say("cover"), target, 0));
        outline.addLast(item(words.say("contents"), target, contentsIndex));
        PDOutlineItem section = null;
        int open = -1;
        for (var entry : entries) {
            if (section == null || entry.section() != open) {
                section = item(entry.sectionTitle(), target, entry.firstIndex());
                open = entry.section();
                outline.addLast(section);
            }
            var leaf = entry.leaf();
            var title = leaf.title() + " · " + words.date(leaf.date());
            section.addLast(item(title, target, entry.firstIndex()));
            section.openNode();
        }
        var catalog = target.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
    }

    static PDPageDestination to(PDDocument target, int index) {
        var destination = new PDPageFitDestination();
        destination.setPage(target.getPage(index));
        return destination;
    }

    private static PDOutlineItem item(String title, PDDocument target, int index) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(to(target, index));
        return item;
    }
}
