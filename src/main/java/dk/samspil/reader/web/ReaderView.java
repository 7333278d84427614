package dk.samspil.reader.web;

import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.cases.RehabilitationCase;
import dk.samspil.documents.CaseFile;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.Document;
import dk.samspil.documents.FrozenFile;
import dk.samspil.reader.LastRead;
import dk.samspil.reader.Notes;
import dk.samspil.ui.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/// Gathers the reader: what there is to read, in order, and where one is in it.
@Component
class ReaderView {

    private static final String LEFT_OUT = "documents.left-out";

    private final CasePages pages;
    private final CaseFiles caseFiles;
    private final LastRead lastRead;
    private final Notes notes;

    ReaderView(CasePages pages, CaseFiles caseFiles, LastRead lastRead, Notes notes) {
        this.pages = pages;
        this.caseFiles = caseFiles;
        this.lastRead = lastRead;
        this.notes = notes;
    }

    /// Documents under one heading.
    ///
    /// @param key of the heading in the message bundles
    public record Shelf(Text name, List<Document> documents) {

        public int pages() {
            return documents.stream().mapToInt(Document::pages).sum();
        }
    }

    /// @param wanted where to begin; the first document where it names none
    /// @param beside what to show beside it
    /// @return the view's name; null when the document wanted is not among those that are read
    @Transactional
    public @Nullable String show(String number, Place wanted, Place beside, Model model) {
        var theCase = pages.look(number, CaseTab.CASE_FILE);
        var shelves = shelves(caseFiles.of(theCase));
        var all = shelves.stream().flatMap(shelf -> shelf.documents().stream()).toList();
        var at = all.stream().filter(wanted::isIn).findFirst();
        if (wanted.document() != null && at.isEmpty()) {
            return null;
        }
        var document = at.or(() -> all.stream().findFirst()).orElse(null);
        common(theCase, model);
        model.addAttribute("shelves", shelves);
        model.addAttribute("document", document);
        model.addAttribute("side", document == null ? 1 : wanted.pageOf(document));
        all.stream()
                .filter(beside::isIn)
                .findFirst()
                .ifPresent(
                        second -> {
                            model.addAttribute("beside", second);
                            model.addAttribute("besidePage", beside.pageOf(second));
                        });
        model.addAttribute("news", lastRead.news(theCase.id()));
        model.addAttribute("notes", notes.of(theCase.id()));
        return "reader/reader";
    }

    /// A file as it was sent: one PDF, whose bookmarks are the list.
    void showSent(RehabilitationCase theCase, FrozenFile sent, Model model) {
        common(theCase, model);
        model.addAttribute("sent", sent);
    }

    private static void common(RehabilitationCase theCase, Model model) {
        model.addAttribute("href", theCase.href() + CaseTab.CASE_FILE.path());
        model.addAttribute("number", theCase.number());
        model.addAttribute("citizen", theCase.citizenName());
    }

    /// What is read by folder, then what was left out: whoever prepares may want it after all. What
    /// was stopped is nobody's to read until it is known to be about the citizen.
    private static List<Shelf> shelves(CaseFile file) {
        var folders =
                file.folders().stream().map(folder -> new Shelf(folder.name(), folder.documents()));
        var aside = file.leftOut().stream().filter(document -> !document.stopped()).toList();
        return Stream.concat(folders, Stream.of(new Shelf(Text.of(LEFT_OUT), aside)))
                .filter(shelf -> !shelf.documents().isEmpty())
                .toList();
    }
}
