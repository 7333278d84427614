package dk.samspil.recognition;

import static dk.samspil.recognition.PaperTrack.EMPLOYMENT;
import static dk.samspil.recognition.PaperTrack.HEALTH;
import static dk.samspil.recognition.PaperTrack.SOCIAL;

/// The kinds of paper that can be told apart, and the track where each is read.
public enum PaperKind {
    PREPARATORY_PART(EMPLOYMENT),
    CV(EMPLOYMENT),
    WORK_TRIAL_REPORT(EMPLOYMENT),
    COURSE_REPORT(EMPLOYMENT),
    EMPLOYER_STATEMENT(EMPLOYMENT),
    FOLLOW_UP_MINUTES(EMPLOYMENT),
    PLAN(EMPLOYMENT),
    DECISION(EMPLOYMENT),
    BENEFIT_LETTER(EMPLOYMENT),
    RECOMMENDATION(EMPLOYMENT),
    SOCIAL_REPORT(SOCIAL),
    MENTOR_NOTE(SOCIAL),
    CONSENT(SOCIAL),
    LAE261(HEALTH),
    LAE265(HEALTH),
    LAE271(HEALTH),
    LAE275(HEALTH),
    LAE125(HEALTH),
    LAE135(HEALTH),
    LAE145(HEALTH),
    LAE225(HEALTH),
    LAE285(HEALTH),
    COORDINATOR_NOTE(HEALTH),
    SPECIALIST_STATEMENT(HEALTH),
    PSYCHOLOGICAL_EXAMINATION(HEALTH),
    DISCHARGE_LETTER(HEALTH),
    HOSPITAL_RECORD(HEALTH),
    GP_RECORD(HEALTH),
    PHYSIOTHERAPY(HEALTH),
    IMAGING(HEALTH),
    LABORATORY(HEALTH),
    CORRESPONDENCE(SOCIAL),
    OTHER(SOCIAL);

    private final PaperTrack track;

    PaperKind(PaperTrack track) {
        this.track = track;
    }

    PaperTrack track() {
        return track;
    }

    /// A letter can be about anything: its track is told by who wrote it.
    boolean tellsItsTrack() {
        return this != CORRESPONDENCE && this != OTHER && this != CONSENT;
    }

    /// Records grow by dated entries: the newest is the day of the record.
    boolean growsByEntries() {
        return this == HOSPITAL_RECORD || this == GP_RECORD || this == MENTOR_NOTE;
    }
}
