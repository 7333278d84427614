package dk.samspil.documents;

import dk.samspil.cases.CaseId;
import java.util.Map;

/// What of a case file is news to the asker; kept by whoever lets people read. Each asker's account
/// is the asker's own.
public interface ReadingMarks {

    /// The documents of a case that came or were changed since the asker last opened them.
    Map<DocumentId, Freshness> news(CaseId caseId);

    /// The asker has opened a document as it is now.
    void opened(Document document);
}
