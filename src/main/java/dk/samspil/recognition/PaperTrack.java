package dk.samspil.recognition;

/// The track of a case file that a paper belongs to.
public enum PaperTrack {
    EMPLOYMENT,
    SOCIAL,
    HEALTH
}
