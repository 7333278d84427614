package dk.samspil.access;

/// Which of the cooperating parties a capacity belongs to.
public enum Side {
    MUNICIPALITY,
    HEALTH_UNIT,
    CLINICAL_FUNCTION,
    CLINIC,
    CITIZEN,
    /// The fora that steer the cooperation: of all parties, and of no case.
    FORUM,
    PLATFORM
}
