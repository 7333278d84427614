package dk.samspil.agreements;

/// What the rules ask about a case.
///
/// @param age the citizen's, in whole years
/// @param qualifyingEducation has an education that qualifies for work
public record CaseFacts(
        CaseType type, int age, boolean qualifyingEducation, boolean childrenAtHome) {}
