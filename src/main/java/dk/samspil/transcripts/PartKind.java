package dk.samspil.transcripts;

import java.util.List;

/// The parts of an item, by the headings that they go by in the two usual layouts: capitals on a
/// line of their own, or a word with a colon.
public enum PartKind {
    /// What stands right below the title.
    INTRODUCTION,
    BACKGROUND(
            "baggrund for sagens fremlæggelse", "baggrund", "sagens baggrund", "resumé", "resume"),
    RECOMMENDATION(
            "indstilling",
            "indstillinger",
            "administrationen indstiller",
            "sekretariatet indstiller"),
    POLITICAL_TREATMENT(
            "politisk behandling", "tidligere behandling", "sagens tidligere behandling"),
    PRESENTATION("sagsfremstilling", "sagsbeskrivelse", "sagens fremstilling", "uddybning"),
    ECONOMY(
            "økonomiske konsekvenser",
            "økonomi",
            "økonomiske og personalemæssige konsekvenser",
            "konsekvenser for økonomien"),
    COMMUNICATION("kommunikation", "kommunikationsplan"),
    TIME_PLAN(
            "tidsplan og videre proces",
            "tidsplan",
            "videre proces",
            "den videre proces",
            "proces"),
    SIGN_OFF("direktørpåtegning", "påtegning", "administrativ påtegning"),
    FILE_NUMBER("journalnummer", "journalnr", "sagsnummer", "sagsnr", "j.nr", "sags id"),
    DECISION("beslutning", "beslutninger", "beslutningsreferat", "referat", "konklusion"),
    ENCLOSURES("bilagsfortegnelse", "bilag", "bilagsliste", "bilagsoversigt"),
    /// A heading that no layout is known to have.
    UNKNOWN;

    private final List<String> headings;

    PartKind(String... headings) {
        this.headings = List.of(headings);
    }

    List<String> headings() {
        return headings;
    }

    /// The key of its name in the message bundles.
    public String messageKey() {
        return "transcripts.part." + name();
    }
}
