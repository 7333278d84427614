package dk.samspil.cases;

/// What a citizen can consent to; each can be withdrawn again.
public enum ConsentCovers {
    HEALTH_INFORMATION,
    TALK_WITH_GP,
    HOSPITAL_RECORDS,
    SHARE_WITH_TEAM;

    public String messageKey() {
        return "cases.consent." + name();
    }
}
