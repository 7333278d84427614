package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Turns a file of a known kind into A4 pages.
final class Conversion {

    private final Limits limits;
    private final Deadline deadline;
    private final WordPages wordPages;

    Conversion(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
        this.wordPages = new WordPages(limits);
    }

    /// What came of a file, beside the pages themselves.
    record Made(int pages, String text, java.util.List<Integer> bare) {}

    Made make(FileKind kind, byte[] file, Path pdf) throws IOException {
        try (var target = new PDDocument(deadline.cache())) {
            place(kind, file, target);
            target.save(pdf.toFile());
            var text = TextOnPages.read(target, deadline, kind.isSetAsHtml());
            return new Made(target.getNumberOfPages(), text, BarePages.of(target, text, deadline));
        }
    }

    private void place(FileKind kind, byte[] file, PDDocument target) throws IOException {
        switch (kind) {
            case PDF -> new PdfPages(limits, deadline).copy(file, target);
            case JPEG, PNG, TIFF, GIF, BMP ->
                    new ImagePages(limits, deadline).place(kind, file, target);
            case TEXT -> new TextPages(limits, deadline).set(file, target);
            case DOCX -> set(wordPages.print(file), target);
            case ODT -> print(OpenDocument.html(file, limits, deadline), target);
            case RICH_TEXT -> print(RichText.html(file, deadline), target);
            case WEB_PAGE -> print(WebPage.html(Alphabet.decode(file)), target);
            case MAIL -> print(MailFile.read(file, limits, deadline).printed(), target);
            case OUTLOOK_MAIL -> print(OutlookFile.read(file, limits, deadline).printed(), target);
            case EMPTY -> throw new Unreadable(Problem.EMPTY);
            case PROGRAM -> throw new Unreadable(Problem.PROGRAM);
            case ARCHIVE, ZIP -> throw new Unreadable(Problem.ARCHIVE);
            case OLD_OFFICE -> throw new Unreadable(Problem.OLD_OFFICE);
            case PHONE_PHOTO -> throw new Unreadable(Problem.PHONE_PHOTO);
            case UNKNOWN -> throw new Unreadable(Problem.UNKNOWN_KIND);
        }
    }

    private void print(String html, PDDocument target) throws IOException {
        set(HtmlPages.print(html), target);
    }

    private void set(byte[] pdf, PDDocument target) throws IOException {
        new PdfPages(limits, deadline).copy(pdf, target);
    }
}
