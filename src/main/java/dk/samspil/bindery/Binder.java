package dk.samspil.bindery;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Binds documents into one PDF: cover, linked contents, bookmarks, and a stamp on every page. A
/// document that turns out to be broken becomes one page that says so. The bindery's own pages are
/// tagged and keep PDF/A-2a and PDF/UA-1; what is bound is as good as it came.
@Component
public class Binder {

    private final Words words;
    private final Placeholder placeholder;

    Binder(MessageSource messages) {
        this.words = new Words(messages);
        this.placeholder = new Placeholder(messages);
    }

    /// Writes the PDF and returns its number of pages.
    public int bind(Bundle bundle, OutputStream out) throws IOException {
        try (var sources = new Sources(placeholder);
                var target = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var entries = open(bundle, sources);
            var type = Typefaces.in(target);
            var tags = new Tags();
            var all = tags.document();
            new CoverPage(bundle, entries, words, type).draw(target, all.add("Part"));
            var contents = new Contents(entries, bundle.leftOut(), words, type);
            int first = target.getNumberOfPages();
            contents.reserve(target);
            for (var entry : entries) {
                entry.place(target);
            }
            contents.draw(target, first, all.add("Part"));
            new Stamps(bundle.cover().caseNumber(), words, type).press(target, first, entries, all);
            Bookmarks.set(entries, first, words, target);
            tags.set(target);
            FileLabel.write(bundle.cover(), entries.isEmpty(), target);
            target.save(out);
            return target.getNumberOfPages();
        }
    }

    private static List<Entry> open(Bundle bundle, Sources sources) throws IOException {
        var entries = new ArrayList<Entry>();
        for (int section = 0; section < bundle.sections().size(); section++) {
            for (var leaf : bundle.sections().get(section).leaves()) {
                var title = bundle.sections().get(section).title();
                entries.add(new Entry(section, title, leaf, sources.open(leaf)));
            }
        }
        return entries;
    }
}
