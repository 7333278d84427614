package dk.samspil.transcripts;

import java.util.List;
import java.util.stream.Stream;

/// What an agenda says, whatever it looks like; all of it invented.
record InventedAgenda(List<Matter> matters) {

    /// @param decision empty in an agenda
    record Matter(
            int number,
            String title,
            boolean closed,
            List<Passage> passages,
            List<String> enclosures) {

        Matter numbered(int other) {
            return new Matter(other, title, closed, passages, enclosures);
        }
    }

    /// @param words paragraphs
    record Passage(PartKind kind, List<String> words) {}

    private static Passage says(PartKind kind, String... words) {
        return new Passage(kind, List.of(words));
    }

    /// From another number on, as a supplementary agenda.
    InventedAgenda from(int first) {
        return new InventedAgenda(
                matters.stream().map(m -> m.numbered(m.number() + first - 1)).toList());
    }

    Stream<Matter> open() {
        return matters.stream().filter(m -> !m.closed());
    }

    static InventedAgenda usual() {
        return new InventedAgenda(
                List.of(
                        new Matter(
                                1,
                                "Godkendelse af dagsorden",
                                false,
                                List.of(
                                        says(
                                                PartKind.RECOMMENDATION,
                                                "Formanden indstiller, at dagsordenen godkendes."),
                                        says(PartKind.DECISION, "Godkendt.")),
                                List.of()),
                        new Matter(
                                2,
                                "Fælles indsats for unge med lange forløb",
                                false,
                                List.of(
                                        says(
                                                PartKind.BACKGROUND,
                                                "Kredsen af direktører bad i efteråret om et forslag til, hvordan"
                                                        + " unge med lange forløb kan mødes tidligere af de"
                                                        + " deltagende kommuner og af regionens klinik."),
                                        says(
                                                PartKind.RECOMMENDATION,
                                                "Administrationen indstiller,",
                                                "1. at indsatsen sættes i gang den 1. august,",
                                                "2. at udgifterne deles efter indbyggertal, og",
                                                "3. at der følges op efter et år."),
                                        says(
                                                PartKind.PRESENTATION,
                                                "Arbejdsgruppen har mødtes fire gange og har talt med 28 unge, deres"
                                                        + " rådgivere og tre praktiserende læger om, hvad der tog"
                                                        + " tid.",
                                                "Den foreslår en fast kontaktperson, et møde inden for 14 dage og en"
                                                        + " fælles plan på højst to sider.",
                                                "1. Kontaktpersonen følger den unge hele vejen",
                                                "2. Mødet holdes hjemme, hvor den unge ønsker det",
                                                "3. Planen skrives sammen med den unge",
                                                "Punkt 7 i aftalen fra 2024 gælder fortsat."),
                                        says(
                                                PartKind.ECONOMY,
                                                "Indsatsen koster 1.450.000 kr. om året, fordelt på otte kommuner."),
                                        says(
                                                PartKind.COMMUNICATION,
                                                "Der sendes et fælles brev til de praktiserende læger."),
                                        says(
                                                PartKind.TIME_PLAN,
                                                "Kontaktpersonerne ansættes i juni. Der gøres status i foråret."),
                                        says(
                                                PartKind.DECISION,
                                                "For stemte Liste Q og Liste Y (9). Imod stemte Liste W (2).",
                                                "Indstillingen blev tiltrådt.")),
                                List.of(
                                        "Arbejdsgruppens rapport",
                                        "Beregning af udgifter for hver kommune",
                                        "Høringssvar fra rådet for udsatte unge")),
                        new Matter(
                                3,
                                "Orientering om ventetider til kliniske vurderinger",
                                false,
                                List.of(
                                        says(
                                                PartKind.PRESENTATION,
                                                "Ventetiden er faldet fra 41 til 33 dage siden sidste møde."),
                                        says(PartKind.DECISION, "Taget til orientering.")),
                                List.of("Ventetider måned for måned")),
                        new Matter(4, "Lukket punkt", true, List.of(), List.of()),
                        new Matter(
                                5,
                                "Budget for det fælles sekretariat og fordelingen af udgifter mellem"
                                        + " de deltagende kommuner og regionen",
                                false,
                                List.of(
                                        says(
                                                PartKind.BACKGROUND,
                                                "Sekretariatet har siden 2021 haft tre medarbejdere."),
                                        says(
                                                PartKind.RECOMMENDATION,
                                                "Det indstilles, at budgettet godkendes."),
                                        says(
                                                PartKind.PRESENTATION,
                                                "Udgifterne er uændrede bortset fra lønregulering."),
                                        says(PartKind.DECISION, "Udsat til næste møde.")),
                                List.of("Budget 2027", "Notat om fordelingsnøgler")),
                        new Matter(6, "Eventuelt", false, List.of(), List.of())));
    }
}
