package dk.samspil.parties;

/// What came of correcting a citizen's details.
public sealed interface CorrectedCitizen {

    record Corrected(Citizen citizen) implements CorrectedCitizen {}

    /// Somebody else corrected them first; `now` is how they stand.
    record ChangedMeanwhile(Citizen now) implements CorrectedCitizen {}
}
