package dk.samspil.parties;

/// What came of opening a citizen for a new case.
public sealed interface OpenedCitizen {

    /// Recorded now, or known from before; then the contact details of before stand.
    record Opened(Citizen citizen) implements OpenedCitizen {}

    /// `messageKey` names the sentence for the caseworker.
    record Refused(String messageKey) implements OpenedCitizen {}
}
