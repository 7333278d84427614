package dk.samspil.forms;

/// Who writes the answers of a form.
public enum FilledBy {
    CASEWORKER,
    GP,
    CLINIC,
    COORDINATOR,
    /// Whoever is asked in a survey.
    RESPONDENT
}
