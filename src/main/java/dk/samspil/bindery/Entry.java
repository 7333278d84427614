package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.Leaf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// One document on its way into the bound file: its section, and where its pages ended up.
final class Entry {

    private final int section;
    private final String sectionTitle;
    private final Leaf leaf;
    private final List<PDPage> pages;
    private int firstIndex = -1;

    Entry(int section, String sectionTitle, Leaf leaf, PDDocument source) {
        this.section = section;
        this.sectionTitle = sectionTitle;
        this.leaf = leaf;
        this.pages = bound(source, leaf);
    }

    int section() {
        return section;
    }

    String sectionTitle() {
        return sectionTitle;
    }

    Leaf leaf() {
        return leaf;
    }

    int pages() {
        return pages.size();
    }

    /// The index of its first page in the bound file.
    int firstIndex() {
        return firstIndex;
    }

    void place(PDDocument target) throws IOException {
        firstIndex = target.getNumberOfPages();
        for (PDPage page : pages) {
            target.importPage(page);
        }
    }

    /// All pages where leaving some out would leave none.
    private static List<PDPage> bound(PDDocument source, Leaf leaf) {
        var all = new ArrayList<PDPage>();
        var some = new ArrayList<PDPage>();
        for (PDPage page : source.getPages()) {
            all.add(page);
            if (!leaf.skip().contains(all.size())) {
                some.add(page);
            }
        }
        return some.isEmpty() ? all : some;
    }
}
