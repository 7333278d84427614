package dk.samspil.cases;

import java.util.UUID;

/// A case went from one status to another.
///
/// @param seq number of the journal entry: with the case a stable id, for listeners that run twice
public record CaseStatusChanged(UUID caseId, long seq, CaseStatus from, CaseStatus to) {}
