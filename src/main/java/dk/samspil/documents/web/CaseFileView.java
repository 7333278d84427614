package dk.samspil.documents.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.cases.CasePage;
import dk.samspil.cases.CasePages;
import dk.samspil.cases.CaseTab;
import dk.samspil.documents.ArchiveCopies;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.CaseRepeats;
import dk.samspil.documents.Document;
import dk.samspil.documents.DocumentKind;
import dk.samspil.documents.OwnSigns;
import dk.samspil.documents.ReadingMarks;
import dk.samspil.documents.Track;
import dk.samspil.scans.ScanReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/// Gathers the page of a case's file.
@Component
class CaseFileView {

    private static final Set<Capacity> ORDER_THE_FILE =
            EnumSet.of(
                    Capacity.CASEWORKER, Capacity.COORDINATING_CASEWORKER, Capacity.TEAM_SECRETARY);

    private final CasePages pages;
    private final CaseFiles caseFiles;
    private final CaseRepeats repeats;
    private final OwnSigns ownSigns;
    private final ReadingMarks marks;
    private final ArchiveCopies archive;
    private final IncomingView incoming;
    private final ScanReader scans;
    private final Askers askers;

    CaseFileView(
            CasePages pages,
            CaseFiles caseFiles,
            CaseRepeats repeats,
            OwnSigns ownSigns,
            ReadingMarks marks,
            ArchiveCopies archive,
            IncomingView incoming,
            ScanReader scans,
            Askers askers) {
        this.pages = pages;
        this.caseFiles = caseFiles;
        this.repeats = repeats;
        this.ownSigns = ownSigns;
        this.marks = marks;
        this.archive = archive;
        this.incoming = incoming;
        this.scans = scans;
        this.askers = askers;
    }

    /// @param open the document whose fields are open for editing
    @Transactional
    public String show(String number, @Nullable UUID open, Model model) {
        return show(number, open, false, model);
    }

    /// @param onlyToLookAt whether documents that nobody need look at stay out of the list
    @Transactional
    public String show(String number, @Nullable UUID open, boolean onlyToLookAt, Model model) {
        CasePage page = pages.open(number, CaseTab.CASE_FILE);
        var file = caseFiles.of(page.theCase());
        model.addAttribute("page", page.chrome());
        model.addAttribute("file", file);
        model.addAttribute("onlyToLookAt", onlyToLookAt);
        model.addAttribute("listed", onlyToLookAt ? file.onlyToLookAt() : file);
        var sent = caseFiles.frozen(page.theCase().id());
        model.addAttribute("frozen", sent);
        model.addAttribute("archived", archive.states(page.theCase().id()));
        model.addAttribute("sinceSent", caseFiles.news(file, sent));
        model.addAttribute("repeats", CaseFileRepeats.of(repeats.of(page.theCase().id())));
        boolean orders = ORDER_THE_FILE.contains(askers.current().capacity());
        model.addAttribute("mayOrder", orders);
        model.addAttribute("choice", orders ? caseFiles.choice(file) : List.of());
        model.addAttribute("newSigns", orders ? ownSigns.waiting() : 0);
        model.addAttribute("scansAreRead", scans.ready());
        model.addAttribute("news", marks.news(page.theCase().id()));
        model.addAttribute("tracks", Track.values());
        model.addAttribute("kinds", DocumentKind.values());
        boolean uploads = mayUpload(askers.current());
        model.addAttribute("mayUpload", uploads);
        if (uploads) {
            incoming.show(page.theCase(), model);
        }
        model.addAttribute("may", this);
        Optional<Document> edited =
                file.documents().stream()
                        .filter(d -> d.id().value().equals(open) && !d.isWithdrawn() && edit(d))
                        .findFirst();
        model.addAttribute("editing", edited.orElse(null));
        if (edited.isPresent() && !model.containsAttribute("form")) {
            model.addAttribute("form", DocumentForm.of(edited.get()));
        }
        return "documents/case-file";
    }

    /// Whether the asker may put a document right: whoever orders the file, and who handed it in.
    public boolean edit(Document document) {
        Asker asker = askers.current();
        return ORDER_THE_FILE.contains(asker.capacity())
                || mayUpload(asker) && document.organisation() == asker.organisation();
    }

    private static boolean mayUpload(Asker asker) {
        return switch (asker.capacity()) {
            case CASEWORKER,
                    COORDINATING_CASEWORKER,
                    TEAM_SECRETARY,
                    HEALTH_COORDINATOR,
                    HEALTH_SECRETARIAT,
                    CLINICAL_PHYSICIAN,
                    CLINICAL_SECRETARY ->
                    true;
            case MEETING_LEADER,
                    MINUTE_TAKER,
                    TEAM_MEMBER,
                    GP,
                    CITIZEN,
                    FORUM_SECRETARY,
                    FORUM_MEMBER,
                    ADMINISTRATOR,
                    SYSTEM ->
                    false;
        };
    }
}
