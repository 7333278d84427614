package dk.samspil.citizens;

import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.CaseFiles;
import dk.samspil.documents.Document;
import dk.samspil.documents.Documents;
import dk.samspil.documents.FrozenFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The papers that a citizen may read of the own case: the documents that are shown to the citizen,
/// and the case file as the team received it. Row-Level Security leaves no others.
@Component
class OwnPapers {

    private final Documents documents;
    private final CaseFiles caseFiles;
    private final MessageSource messages;

    OwnPapers(Documents documents, CaseFiles caseFiles, MessageSource messages) {
        this.documents = documents;
        this.caseFiles = caseFiles;
        this.messages = messages;
    }

    /// The newest first; what has no date comes last.
    List<OwnPaper> of(CaseId id, Locale locale) {
        return Stream.concat(
                        caseFiles.frozen(id).stream().map(file -> paper(file, locale)),
                        documents.of(id).stream()
                                .filter(d -> d.isRead() || d.isCoveredCopy())
                                .map(OwnPapers::paper))
                .sorted(
                        Comparator.comparing(
                                OwnPaper::on, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static OwnPaper paper(Document document) {
        return new OwnPaper(
                document.title(),
                document.author(),
                document.contentDate(),
                document.pages(),
                "/min-sag/dokument/" + document.id() + ".pdf");
    }

    private OwnPaper paper(FrozenFile file, Locale locale) {
        return new OwnPaper(
                messages.getMessage("citizens.papers.case-file", null, locale),
                file.frozenBy(),
                file.frozenAt().atZone(DanishDates.ZONE).toLocalDate(),
                file.pages(),
                "/min-sag/sagsmappe/" + file.id() + ".pdf");
    }
}
