package dk.samspil.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.minutes.DecisionOutcome;
import dk.samspil.transcripts.Transcript.Aside;
import dk.samspil.transcripts.Transcript.Enclosure;
import dk.samspil.transcripts.Transcript.Item;
import dk.samspil.transcripts.Transcript.Part;
import dk.samspil.transcripts.Transcript.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Agendas in the two usual layouts, as they come out of a PDF or a word processor.
class TranscriptsTests {

    private static final List<String> CAPITALS =
            List.of(
                    """
                    Prøveforum for Sundhed
                    Dagsorden
                    Møde i Prøveforum tirsdag den 3. marts 2026 kl. 10.00-12.00
                    Sted: Mødelokale 2, Prøvegården

                    INDHOLDSFORTEGNELSE
                    1. Godkendelse af dagsorden ............................ 2
                    2. Budget for det fælles sekretariat og fordelingen
                    af udgifter mellem parterne ............................. 2
                    3. Orientering om ventetider                    3
                    4. Lukket punkt                    3
                    """,
                    """
                    Prøveforum for Sundhed · 3. marts 2026
                    1. GODKENDELSE AF DAGSORDEN
                    INDSTILLING
                    Formandskabet indstiller,
                    1. at dagsordenen godkendes,
                    2. at rækkefølgen fastholdes.
                    POLITISK BEHANDLING
                    Godkendt.

                    2. BUDGET FOR DET FÆLLES SEKRETARIAT OG FORDELINGEN
                    AF UDGIFTER MELLEM PARTERNE
                    BAGGRUND FOR SAGENS
                    FREMLÆGGELSE
                    Parterne har aftalt et fælles sekretariat. Udgifterne til sundheds-
                    koordinatorer og social- og beskæftigelsesfaglige konsulenter deles.
                    INDSTILLING
                    Administrationen indstiller, at budgettet godkendes.
                    ØKONOMISKE KONSEKVENSER
                    Samlet 1.250.000 kr.
                    Side 2 af 3
                    """,
                    """
                    Prøveforum for Sundhed · 3. marts 2026
                    TIDSPLAN OG VIDERE PROCES
                    Budgettet træder i kraft 1. januar 2027.
                    JOURNALNUMMER
                    15004321
                    BILAGSFORTEGNELSE
                    1. Notat om budgettet for sekretariatet med beregning af hver parts andel
                    efter indbyggertal
                    2. Regneark (lukket)
                    3. ORIENTERING OM VENTETIDER
                    SAGSFREMSTILLING
                    Ventetiden er faldet.

                    FORSLAG FRA REGIONEN

                    Regionen foreslår et temamøde.
                    4. LUKKET PUNKT
                    Side 3 af 3
                    """);

    private static final List<String> NAMED =
            List.of(
                    """
                    Referat af møde i Prøvekommunernes direktørforum
                    Den 14-04-2026
                    Deltagere: Anne Opdigtsen, Bo Testesen

                    Punkt 1: Velkomst og godkendelse af dagsorden
                    Beslutning: Dagsordenen blev godkendt.

                    Punkt 2: Status for samarbejdet om tværsektoriel rehabilitering i de
                    deltagende kommuner
                    Baggrund
                    Forummet bad i december om en status.

                    - antal sager
                    - antal møder
                    Indstilling
                    Det indstilles, at status drøftes.
                    Beslutning
                    Drøftet. Sekretariatet følger op.
                    Bilag
                    Bilag 1: Status pr. 1. april
                    Bilag 2: Notat om kapacitet
                    """,
                    """
                    Punkt 5: Lukket: Personsag
                    Punkt 6: Eventuelt
                    Intet.
                    """);

    @Test
    void theLayoutInCapitalsIsRead() {
        var read = Transcripts.read(CAPITALS);
        assertThat(read.heldOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read.items())
                .extracting(Item::number, Item::title)
                .containsExactly(
                        tuple(1, "GODKENDELSE AF DAGSORDEN"),
                        tuple(
                                2,
                                "BUDGET FOR DET FÆLLES SEKRETARIAT OG FORDELINGEN AF UDGIFTER MELLEM PARTERNE"),
                        tuple(3, "ORIENTERING OM VENTETIDER"),
                        tuple(4, "LUKKET PUNKT"));
        var first = read.items().getFirst();
        assertThat(first.words(PartKind.RECOMMENDATION))
                .isEqualTo(
                        "Formandskabet indstiller,\n1. at dagsordenen godkendes,\n2. at rækkefølgen"
                                + " fastholdes.");
        assertThat(first.words(PartKind.POLITICAL_TREATMENT)).isEqualTo("Godkendt.");
        var budget = read.items().get(1);
        assertThat(budget.words(PartKind.BACKGROUND))
                .isEqualTo(
                        "Parterne har aftalt et fælles sekretariat. Udgifterne til sundhedskoordinatorer"
                                + " og social- og beskæftigelsesfaglige konsulenter deles.");
        assertThat(budget.words(PartKind.ECONOMY)).isEqualTo("Samlet 1.250.000 kr.");
        assertThat(budget.words(PartKind.TIME_PLAN)).startsWith("Budgettet træder i kraft");
        assertThat(budget.fileNumber()).isEqualTo("15004321");
        assertThat(budget.enclosures())
                .containsExactly(
                        new Enclosure(
                                "1.",
                                "Notat om budgettet for sekretariatet med beregning af hver parts"
                                        + " andel efter indbyggertal",
                                false),
                        new Enclosure("2.", "Regneark (lukket)", true));
        assertThat(budget.closed()).isFalse();
        assertThat(read.items().getLast().closed()).isTrue();
    }

    @Test
    void whatIsForThePagesSakeIsSetAside() {
        var read = Transcripts.read(CAPITALS);
        assertThat(read.aside())
                .extracting(Aside::why)
                .contains(Aside.Why.CONTENTS, Aside.Why.PAGE_NUMBER);
        assertThat(read.aside())
                .extracting(Aside::line)
                .contains(
                        "INDHOLDSFORTEGNELSE",
                        "af udgifter mellem parterne ............................. 2");
        assertThat(read.items())
                .extracting(item -> item.words(PartKind.ECONOMY))
                .noneMatch(w -> w.contains("Side"));
    }

    @Test
    void whatWasNotUnderstoodIsTold() {
        var read = Transcripts.read(CAPITALS);
        assertThat(read.remarks())
                .containsExactly(
                        new Remark(Remark.What.UNKNOWN_HEADING, 3, "FORSLAG FRA REGIONEN"));
        assertThat(Transcripts.read(NAMED).remarks())
                .contains(new Remark(Remark.What.NUMBERS_MISSING, 5, "3–4"));
        assertThat(Transcripts.read(List.of("Ikke nogen dagsorden.")).remarks())
                .extracting(Remark::what)
                .containsExactly(Remark.What.NO_ITEMS, Remark.What.NO_DATE);
    }

    @Test
    void theLayoutWithNamedItemsIsRead() {
        var read = Transcripts.read(NAMED);
        assertThat(read.heldOn()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(read.front()).contains("Deltagere: Anne Opdigtsen, Bo Testesen");
        assertThat(read.items()).extracting(Item::number).containsExactly(1, 2, 5, 6);
        var status = read.items().get(1);
        assertThat(status.title())
                .isEqualTo(
                        "Status for samarbejdet om tværsektoriel rehabilitering i de deltagende kommuner");
        assertThat(status.parts())
                .extracting(Part::kind)
                .containsExactly(
                        PartKind.BACKGROUND,
                        PartKind.RECOMMENDATION,
                        PartKind.DECISION,
                        PartKind.ENCLOSURES);
        assertThat(status.words(PartKind.BACKGROUND))
                .isEqualTo("Forummet bad i december om en status.\n\n- antal sager\n- antal møder");
        assertThat(status.enclosures())
                .extracting(Enclosure::label, Enclosure::title)
                .containsExactly(
                        tuple("Bilag 1:", "Status pr. 1. april"),
                        tuple("Bilag 2:", "Notat om kapacitet"));
        assertThat(read.items().getFirst().words(PartKind.DECISION))
                .isEqualTo("Dagsordenen blev godkendt.");
        assertThat(read.items().get(2).closed()).isTrue();
        assertThat(read.items().getLast().words(PartKind.INTRODUCTION)).isEqualTo("Intet.");
    }

    @Test
    void aPlainTextIsPartedWhereItsPageNumbersStand() {
        var text =
                """
                Prøverådet
                Referat af møde den 4. maj 2027 kl. 15-17
                Punkt 1: Velkomst
                Alle blev budt velkommen.
                Side 1 af 2
                Prøverådet – 4. maj 2027
                Punkt 2: Eventuelt
                Intet.
                Side 2 af 2
                """;
        var read = Transcripts.read(List.of(text));
        assertThat(read.aside())
                .filteredOn(aside -> aside.why() == Aside.Why.PAGE_NUMBER)
                .extracting(Aside::line, Aside::page)
                .containsExactly(tuple("Side 1 af 2", 1), tuple("Side 2 af 2", 1));
        assertThat(read.items()).extracting(Item::title).containsExactly("Velkomst", "Eventuelt");
        assertThat(Letters.of(read)).isEqualTo(Letters.of(List.of(text)));
    }

    @Test
    void aDecisionPointByPointHeadsNoItems() {
        var text =
                """
                1. FÆLLES BUDGET
                INDSTILLING
                Administrationen indstiller, at budgettet og fordelingen godkendes.
                BESLUTNING TRUFFET DEN 4. MAJ 2027
                Punkt 1: Godkendt.
                Punkt 2: Udsat til næste møde.
                2. EVENTUELT
                BESLUTNING
                Intet.
                """;
        var read = Transcripts.read(List.of(text));
        assertThat(read.items())
                .extracting(Item::title)
                .containsExactly("FÆLLES BUDGET", "EVENTUELT");
        assertThat(read.items().getFirst().words(PartKind.DECISION))
                .isEqualTo("Punkt 1: Godkendt.\nPunkt 2: Udsat til næste møde.");
    }

    @Test
    void aFileNumberStandsOnOneLineToo() {
        var read = Transcripts.read(List.of("1 Velkomst\nSagsnr. 27/1001\nBeslutning\nGodkendt."));
        assertThat(read.items().getFirst().fileNumber()).isEqualTo("27/1001");
    }

    @Test
    void whenAndWhereIsReadAsPeopleWriteIt() {
        assertThat(MeetingFront.of(List.of("Onsdag den 12. maj 2027 kl. 9-11.30", "Lokale: H5")))
                .isEqualTo(new MeetingFront("9:00", "11:30", "H5"));
        assertThat(
                        MeetingFront.of(
                                List.of("MØDETIDSPUNKT", "17-03-2027 17:00", "MØDESTED", "Salen")))
                .isEqualTo(new MeetingFront("17:00", "", "Salen"));
        assertThat(MeetingFront.of(List.of("Tid: 4. maj 2027 kl. 13.00 til kl. 15.30")))
                .isEqualTo(new MeetingFront("13:00", "15:30", ""));
        assertThat(MeetingFront.of(List.of("Møde den 12-05-2027, sag 26-10")))
                .isEqualTo(new MeetingFront("", "", ""));
    }

    @Test
    void itIsCalledByWhatTheFrontSaysOfIt() {
        var read = Transcripts.read(List.of("DAGSORDEN\nPrøverådet\n\nPunkt 1: Velkomst"));
        assertThat(read.name()).contains("Prøverådet");
        assertThat(Transcripts.read(List.of("Referat\n\nPunkt 1: A")).name()).contains("Referat");
    }

    @Test
    void whatWasDecidedIsGuessedAlsoBehindWhoDecidedIt() {
        assertThat(Guesses.outcome("Udvalgets beslutning den 17. marts 2027:\n\nGodkendt."))
                .contains(DecisionOutcome.AS_RECOMMENDED);
        assertThat(
                        Guesses.outcome(
                                "Punkt 1 blev sat under afstemning.\nFor stemte 18.\n\nIndstillingen"
                                        + " blev herefter tiltrådt."))
                .contains(DecisionOutcome.AS_RECOMMENDED);
        assertThat(Guesses.outcome("Udvalgets beslutning den 17. marts 2027:\n\nUdsat."))
                .contains(DecisionOutcome.POSTPONED);
        assertThat(Guesses.outcome("Drøftet.")).isEmpty();
    }

    @Test
    void nothingIsDropped() {
        for (var pages : List.of(CAPITALS, NAMED)) {
            assertThat(Letters.of(Transcripts.read(pages))).isEqualTo(Letters.of(pages));
        }
    }

    @Test
    void nothingIsDroppedOfTwoThousandDamagedTexts() {
        var random = new Random(2026);
        for (int i = 0; i < 2000; i++) {
            var damaged = damaged(whole(i), random);
            assertThat(Letters.of(Transcripts.read(damaged)))
                    .as("text %d", i)
                    .isEqualTo(Letters.of(damaged));
        }
    }

    private static List<String> whole(int one) {
        var shapes = WrittenAgendasTests.shapes();
        return switch (one % 3) {
            case 0 -> CAPITALS;
            case 1 -> NAMED;
            default -> new WrittenAgenda(shapes.get(one % shapes.size())).pages();
        };
    }

    /// Lines lost, doubled, cut, mixed, put together; pages torn apart; stray characters.
    private static List<String> damaged(List<String> pages, Random random) {
        var damaged = new ArrayList<String>();
        for (var page : pages) {
            var lines = new ArrayList<>(page.lines().toList());
            for (int wound = random.nextInt(6); wound >= 0 && !lines.isEmpty(); wound--) {
                int at = random.nextInt(lines.size());
                var line = lines.get(at);
                switch (random.nextInt(7)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, line);
                    case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                    case 3 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                    case 4 -> lines.set(at, line + lines.get(random.nextInt(lines.size())));
                    case 5 -> lines.set(at, line.replace(' ', (char) random.nextInt(0x2100)));
                    default ->
                            lines.add(
                                    at,
                                    "%d. %c"
                                            .formatted(
                                                    random.nextInt(300), 'A' + random.nextInt(26)));
                }
            }
            int cut = random.nextInt(lines.size() + 1);
            damaged.add(String.join("\n", lines.subList(0, cut)));
            if (random.nextBoolean()) {
                damaged.add(String.join("\n", lines.subList(cut, lines.size())));
            }
        }
        return damaged;
    }
}
