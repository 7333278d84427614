package dk.samspil.agreements;

import dk.samspil.parties.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The content of a rule set, kept as one document. Every rule names its source, and a note where
/// something about it is uncertain.
///
/// @param name how people refer to it
/// @param source the law as a whole
/// @param caseTypes the case types there are; a missing one there is not, or not yet
/// @param seats who must sit at the team's table
/// @param coordinatorAlways no health coordinator, no meeting
/// @param writtenConclusionDays calendar days from the meeting to the written conclusion
/// @param appointmentNoticeDays an appointment at the clinical function later than this many days
///     after the request is told to the caseworker before the citizen is summoned
/// @param decisionDays calendar days from the conclusion to the municipality's decision; an aim
/// @param firstContactWorkingDays working days from the hand-over to the coordinating caseworker's
///     first contact with the citizen; an aim
/// @param certificates time limits by the request's form id, such as `LAE261`
/// @param documents the checklist of the case file
/// @param formVersions which version of a form is in use, by form id
public record Rules(
        String name,
        String source,
        String note,
        Map<CaseType, CaseTypeRule> caseTypes,
        List<Seat> seats,
        boolean coordinatorAlways,
        int writtenConclusionDays,
        int appointmentNoticeDays,
        int decisionDays,
        int firstContactWorkingDays,
        Map<String, CertificateRule> certificates,
        List<DocumentRule> documents,
        Map<String, Integer> formVersions) {

    /// What a case of one type needs before the municipality decides.
    ///
    /// @param newCases new ones may be opened; otherwise running ones only continue
    public record CaseTypeRule(
            boolean newCases,
            boolean teamRequired,
            boolean healthAdviceRequired,
            String source,
            String note) {}

    /// An administration's place at the table.
    public record Seat(Area area, When when, Weight weight, String source, String note) {}

    /// When an administration belongs at the table.
    public enum When {
        ALWAYS,
        UNDER_30_WITHOUT_EDUCATION,
        CHILDREN_AT_HOME,
        AS_NEEDED
    }

    /// How much it weighs: without a required one there is no meeting, for a recommended one the
    /// page warns.
    public enum Weight {
        REQUIRED,
        RECOMMENDED
    }

    /// When a certificate is due, in calendar days: after the consultation where there is one,
    /// otherwise after the request.
    ///
    /// @param daysAfterConsultation 0 = always counted from the request
    /// @param mustAnswer the physician may not decline
    public record CertificateRule(
            int daysAfterConsultation,
            int daysAfterRequest,
            boolean mustAnswer,
            String source,
            String note) {}

    /// One item of the case file's checklist.
    ///
    /// @param kind the kind of document, as in `documents`
    /// @param condition in words, when it must be there; empty = always
    /// @param maxAgeMonths what is older counts as too old; null = any age
    public record DocumentRule(
            String kind,
            boolean required,
            String condition,
            @Nullable Integer maxAgeMonths,
            String source,
            String note) {}
}
