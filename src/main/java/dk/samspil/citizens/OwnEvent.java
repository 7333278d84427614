package dk.samspil.citizens;

import dk.samspil.cases.JournalEntry;
import dk.samspil.ui.Text;
import java.time.Instant;
import java.util.Set;

/// Something that happened in the citizen's case, in words without the field's own names for
/// things.
///
/// @param what the sentence; dates in it stand as dates for the page to write out
public record OwnEvent(Instant at, Text what) {

    private static final String JOURNAL = "cases.event.";

    /// What the journal says in words that only professionals know.
    private static final Set<String> IN_PLAIN_WORDS =
            Set.of(
                    "CertificateRequested",
                    "CertificateReminded",
                    "CertificateWithdrawn",
                    "CertificateAnswered",
                    "CertificateRefused",
                    "CaseReferred",
                    "ScreenedSufficient",
                    "ScreenedInsufficient",
                    "ClinicalAssessmentRecommended",
                    "ClinicalAssessmentRequested",
                    "ClinicalAssessmentAnswered",
                    "PutOnAgenda",
                    "TakenOffAgenda",
                    "RecommendationMade",
                    "OwnWords");

    static OwnEvent of(JournalEntry entry) {
        String key = entry.what().key();
        String event = key.startsWith(JOURNAL) ? key.substring(JOURNAL.length()) : "";
        return new OwnEvent(
                entry.at(),
                IN_PLAIN_WORDS.contains(event)
                        ? new Text("citizens.event." + event, entry.what().args())
                        : entry.what());
    }
}
