package dk.samspil.documents;

/// What sort of document it is, and the track it usually belongs to. Checklists name documents by
/// these; certificates have the id of their form.
public enum DocumentKind {
    PREPARATORY_PART(Track.EMPLOYMENT),
    CV(Track.EMPLOYMENT),
    WORK_TRIAL_REPORT(Track.EMPLOYMENT),
    COURSE_REPORT(Track.EMPLOYMENT),
    EMPLOYER_STATEMENT(Track.EMPLOYMENT),
    FOLLOW_UP_MINUTES(Track.EMPLOYMENT),
    PLAN(Track.EMPLOYMENT),
    DECISION(Track.EMPLOYMENT),
    BENEFIT_LETTER(Track.EMPLOYMENT),
    RECOMMENDATION(Track.EMPLOYMENT),
    SOCIAL_REPORT(Track.SOCIAL),
    MENTOR_NOTE(Track.SOCIAL),
    CONSENT(Track.SOCIAL),
    LAE261(Track.HEALTH),
    LAE265(Track.HEALTH),
    LAE271(Track.HEALTH),
    LAE275(Track.HEALTH),
    LAE125(Track.HEALTH),
    LAE135(Track.HEALTH),
    LAE145(Track.HEALTH),
    LAE225(Track.HEALTH),
    LAE285(Track.HEALTH),
    COORDINATOR_NOTE(Track.HEALTH),
    SPECIALIST_STATEMENT(Track.HEALTH),
    PSYCHOLOGICAL_EXAMINATION(Track.HEALTH),
    DISCHARGE_LETTER(Track.HEALTH),
    HOSPITAL_RECORD(Track.HEALTH),
    GP_RECORD(Track.HEALTH),
    PHYSIOTHERAPY(Track.HEALTH),
    IMAGING(Track.HEALTH),
    LABORATORY(Track.HEALTH),
    CORRESPONDENCE(Track.SOCIAL),
    OTHER(Track.SOCIAL);

    private final Track usualTrack;

    DocumentKind(Track usualTrack) {
        this.usualTrack = usualTrack;
    }

    public Track usualTrack() {
        return usualTrack;
    }

    /// Whether it answers, or is, one of the numbered forms between municipality and physician.
    boolean isCertificate() {
        return name().startsWith("LAE");
    }

    /// Whether a later paper of the kind takes the place of an earlier one.
    boolean hasVersions() {
        return isCertificate() || this == PREPARATORY_PART || this == CV || this == PLAN;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "documents.kind." + name();
    }
}
