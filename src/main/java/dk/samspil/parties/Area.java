package dk.samspil.parties;

/// The administration (forvaltning) that somebody at the team's table represents.
public enum Area {
    EMPLOYMENT,
    HEALTH,
    SOCIAL,
    EDUCATION,
    FAMILY,
    DISABILITY;

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "parties.area." + name();
    }
}
