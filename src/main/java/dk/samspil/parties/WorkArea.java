package dk.samspil.parties;

/// The part of a municipality's work that a case, a team or a caseworker belongs to.
public enum WorkArea {
    EMPLOYMENT,
    SICKNESS_BENEFIT,
    YOUTH,
    SOCIAL;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "parties.workArea." + name();
    }
}
