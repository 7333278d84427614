package dk.samspil.access;

/// In what capacity somebody is signed in, and the first page of each.
public enum Capacity {
    CASEWORKER(Side.MUNICIPALITY, "/sager"),
    COORDINATING_CASEWORKER(Side.MUNICIPALITY, "/sager"),
    MEETING_LEADER(Side.MUNICIPALITY, "/moeder"),
    MINUTE_TAKER(Side.MUNICIPALITY, "/moeder"),
    TEAM_MEMBER(Side.MUNICIPALITY, "/moeder"),
    TEAM_SECRETARY(Side.MUNICIPALITY, "/moeder"),
    HEALTH_COORDINATOR(Side.HEALTH_UNIT, "/vurderinger"),
    HEALTH_SECRETARIAT(Side.HEALTH_UNIT, "/vurderinger"),
    CLINICAL_PHYSICIAN(Side.CLINICAL_FUNCTION, "/klinik"),
    CLINICAL_SECRETARY(Side.CLINICAL_FUNCTION, "/klinik"),
    GP(Side.CLINIC, "/laege"),
    CITIZEN(Side.CITIZEN, "/min-sag"),
    /// Keeps the agendas and minutes of the fora whose secretariat the person is in.
    FORUM_SECRETARY(Side.FORUM, "/mine-fora"),
    /// Sits in fora in which the parties steer the cooperation.
    FORUM_MEMBER(Side.FORUM, "/mine-fora"),
    ADMINISTRATOR(Side.PLATFORM, "/administration"),
    /// The application itself, working on one organisation's behalf in the background.
    SYSTEM(Side.PLATFORM, "/");

    private final Side side;
    private final String firstPage;

    Capacity(Side side, String firstPage) {
        this.side = side;
        this.firstPage = firstPage;
    }

    public Side side() {
        return side;
    }

    public String firstPage() {
        return firstPage;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "access.capacity." + name();
    }
}
