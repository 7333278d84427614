package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts enclosures behind pages that we printed: each page stamped and labelled, each enclosure
/// among the bookmarks, found by the links that the printed pages have to it, and its text among
/// the tags. An enclosure that turns out to be broken becomes one page that says so. With an
/// enclosure the file no longer claims to keep PDF/A-2a and PDF/UA-1: other people's pages need
/// not.
@Component
public class EnclosureBinder {

    private static final float STAMP_SIZE = 9;
    private static final float EDGE = 22;

    private final Placeholder placeholder;

    EnclosureBinder(MessageSource messages) {
        this.placeholder = new Placeholder(messages);
    }

    /// @param chapter which of the bookmarks of the printed pages it goes under, from 0
    /// @param address the address that links in the printed pages lead to, instead of to it
    /// @param label before the number of each of its pages where a reader shows page numbers
    public record Enclosure(
            String title, int chapter, String address, String label, Stamp stamp, Source pdf) {}

    /// What stands on a page of an enclosure: "Punkt nr. 4, bilag 3, side 2 af 2".
    @FunctionalInterface
    public interface Stamp {
        String of(int page, int pages);
    }

    /// Writes the PDF and returns its number of pages.
    public int bind(byte[] printed, List<Enclosure> enclosures, OutputStream out)
            throws IOException {
        try (var sources = new Sources(placeholder);
                var target =
                        Loader.loadPDF(
                                new RandomAccessReadBuffer(printed),
                                IOUtils.createTempFileOnlyStreamCache())) {
            if (enclosures.isEmpty()) {
                out.write(printed);
                return target.getNumberOfPages();
            }
            int own = target.getNumberOfPages();
            var entries = place(enclosures, sources, target);
            lead(target, own, enclosures, entries);
            press(target, enclosures, entries);
            bookmark(target, enclosures, entries);
            target.getDocumentCatalog().setPageLabels(labels(target, enclosures, entries));
            var title = target.getDocumentInformation().getTitle();
            FileLabel.unclaimed(title == null ? "" : title, target);
            target.save(out);
            return target.getNumberOfPages();
        }
    }

    private static List<Entry> place(List<Enclosure> enclosures, Sources sources, PDDocument target)
            throws IOException {
        var entries = new ArrayList<Entry>();
        for (var enclosure : enclosures) {
            var leaf = new Bundle.Leaf("", enclosure.title(), "", null, enclosure.pdf());
            var entry = new Entry(0, "", leaf, sources.open(leaf));
            entry.place(target);
            entries.add(entry);
        }
        return entries;
    }

    /// Turns the addresses in the printed pages into links to the enclosures' first pages.
    private static void lead(
            PDDocument target, int own, List<Enclosure> enclosures, List<Entry> entries)
            throws IOException {
        Map<String, Entry> byAddress = new HashMap<>();
        for (int i = 0; i < enclosures.size(); i++) {
            byAddress.put(enclosures.get(i).address(), entries.get(i));
        }
        for (int i = 0; i < own; i++) {
            for (var annotation : target.getPage(i).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI uri
                        && byAddress.get(uri.getURI()) instanceof Entry entry) {
                    link.setAction(null);
                    link.setDestination(Bookmarks.to(target, entry.firstIndex()));
                }
            }
        }
    }

    private static void press(PDDocument target, List<Enclosure> enclosures, List<Entry> entries)
            throws IOException {
        var tags = new Tags(target);
        var type = Typefaces.in(target);
        for (int n = 0; n < entries.size(); n++) {
            var entry = entries.get(n);
            var text = tags.document().add("Sect").called(enclosures.get(n).title()).add("P");
            for (int i = 0; i < entry.pages(); i++) {
                PDPage page = target.getPage(entry.firstIndex() + i);
                Stamps.makeRoom(target, page, text);
                try (var pen = Pen.decorating(target, page)) {
                    float y = page.getMediaBox().getHeight() - 15;
                    float right = page.getMediaBox().getWidth() - EDGE;
                    var words = enclosures.get(n).stamp().of(i + 1, entry.pages());
                    pen.textEndingAt(words, type.strong(), STAMP_SIZE, Inks.TEXT, right, y);
                }
            }
        }
        tags.set(target);
    }

    private static void bookmark(
            PDDocument target, List<Enclosure> enclosures, List<Entry> entries) {
        var outline = target.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            throw new IllegalStateException("What is printed has no bookmarks");
        }
        var chapters = new ArrayList<PDOutlineItem>();
        outline.children().forEach(chapters::add);
        for (int i = 0; i < entries.size(); i++) {
            var item = new PDOutlineItem();
            item.setTitle(enclosures.get(i).title());
            item.setDestination(Bookmarks.to(target, entries.get(i).firstIndex()));
            chapters.get(enclosures.get(i).chapter()).addLast(item);
        }
    }

    private static PDPageLabels labels(
            PDDocument target, List<Enclosure> enclosures, List<Entry> entries) {
        var labels = new PDPageLabels(target);
        for (int i = 0; i < entries.size(); i++) {
            var range = new PDPageLabelRange();
            range.setPrefix(enclosures.get(i).label());
            range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            labels.setLabelItem(entries.get(i).firstIndex(), range);
        }
        return labels;
    }
}
