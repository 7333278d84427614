package dk.samspil.recognition;

/// Whom a paper is about, by the person numbers that stand on it.
public enum Whose {
    THE_CITIZENS,
    ANOTHERS,
    NOT_TOLD
}
