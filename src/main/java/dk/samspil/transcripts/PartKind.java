package dk.samspil.transcripts;

import java.util.List;

/// The parts of an item, by the headings that they go by in the two usual layouts: capitals on a
/// line of their own, or a word with a colon.
public enum PartKind {
    /// What stands right below the title.
    INTRODUCTION,
    BACKGROUND(
            "baggrund for sagens fremlæggelse",
            "baggrund",
            "sagens baggrund",
            "baggrund og formål",
            "resumé",
            "resume",
            "sagsresumé",
            "sagsresume"),
    RECOMMENDATION(
            "indstilling",
            "indstillinger",
            "administrationen indstiller",
            "administrationens indstilling",
            "sekretariatets indstilling",
            "formandskabets indstilling",
            "sekretariatet indstiller"),
    POLITICAL_TREATMENT(
            "politisk behandling",
            "behandling",
            "tidligere behandling",
            "sagens tidligere behandling",
            "tidligere politisk behandling"),
    PRESENTATION(
            "sagsfremstilling",
            "sagsbeskrivelse",
            "sagens fremstilling",
            "beskrivelse af sagen",
            "uddybning"),
    ECONOMY(
            "økonomiske konsekvenser",
            "økonomi",
            "økonomiske forhold",
            "økonomiske konsekvenser og risiko",
            "økonomiske konsekvenser og finansiering",
            "økonomi og finansiering",
            "økonomiske og personalemæssige konsekvenser",
            "konsekvenser for økonomien"),
    COMMUNICATION("kommunikation", "kommunikationsplan"),
    TIME_PLAN(
            "tidsplan og videre proces",
            "tidsplan",
            "videre proces",
            "videre forløb",
            "det videre forløb",
            "tidsplan og proces",
            "proces og tidsplan",
            "den videre proces",
            "proces"),
    SIGN_OFF("direktørpåtegning", "påtegning", "administrativ påtegning"),
    FILE_NUMBER("journalnummer", "journalnr", "sagsnummer", "sagsnr", "j.nr", "sags id"),
    DECISION(
            "beslutning",
            "beslutninger",
            "beslutningsreferat",
            "referat",
            "konklusion",
            "udvalgets beslutning",
            "forummets beslutning",
            "rådets beslutning"),
    ENCLOSURES(
            "bilagsfortegnelse",
            "bilag",
            "bilagsliste",
            "bilagsoversigt",
            "vedlagte bilag",
            "bilag til punktet",
            "bilag til sagen"),
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
