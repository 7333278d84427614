package dk.samspil.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.repeats.Repeat.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is a repeat, and what only looks like one.
class RepeatsTests {

    private static final String LETTER =
            """
            Hospitalet, Reumatologisk Afdeling
            Epikrise dateret 3. marts 2026
            Patienten har haft smerter i venstre knæ gennem 14 måneder og er undersøgt tre gange.
            Der er ikke tegn på leddegigt. Bevægeligheden er 110 grader, og kraften er nedsat.
            Behandlingen har bestået af træning to gange om ugen og smertestillende medicin.
            Vi har aftalt, at egen læge følger op, og at patienten kan henvises igen ved behov.
            Arbejdet som tømrer anses ikke for muligt med de nuværende gener i knæet.
            """;

    private static final String OTHER =
            """
            Jobcentret har haft en samtale med borgeren om mulighederne for en virksomhedspraktik.
            Borgeren vil gerne arbejde med planter og kan møde tre formiddage om ugen fra klokken ti.
            Vi taler sammen igen om en måned, når gartneriet har svaret på vores henvendelse.
            """;

    @Test
    void theSamePageUnderAnotherHeaderAndStampIsTheSame() {
        var printed = "Fagsystem   Side 1/1\n" + LETTER + "Printet 4. maj 2026 kl. 10.12 af abc";
        var stamped = LETTER.replace("Der er ikke", "MODTAGET 5. april 2026\nDer er ikke");
        assertThat(found(List.of(LETTER), List.of(printed), List.of(stamped)))
                .extracting(Repeat::kind)
                .containsExactly(Kind.COPY, Kind.COPY);
    }

    @Test
    void aBadScanIsTheSamePage() {
        var scan =
                LETTER.replace("smerter", "srnerter")
                        .replace("undersøgt", "undersogt")
                        .replace("110 grader", "11O grader")
                        .replace("henvises", "hcnvises")
                        .replace("tømrer", "tøm rer");
        assertThat(found(List.of(LETTER), List.of(scan)))
                .extracting(Repeat::kind)
                .containsExactly(Kind.COPY);
    }

    @Test
    void anotherNumberDateSideOrNegationIsAnotherPage() {
        for (var change :
                List.of(
                        LETTER.replace("110 grader", "95 grader"),
                        LETTER.replace("3. marts", "10. marts"),
                        LETTER.replace("marts", "maj"),
                        LETTER.replace("venstre", "højre"),
                        LETTER.replace("er ikke tegn", "er tegn"),
                        LETTER.replace("tømrer", "sygeplejerske"),
                        LETTER + "Vi ser på det igen, når der er gået noget tid.\n")) {
            assertThat(found(List.of(LETTER), List.of(change)))
                    .filteredOn(repeat -> repeat.kind() != Kind.VERSION)
                    .isEmpty();
        }
    }

    @Test
    void aPartIsFoundInTheWholeWithItsPlace() {
        var repeat = found(List.of(OTHER, LETTER), List.of(LETTER)).getFirst();
        assertThat(repeat).isEqualTo(new Repeat("1", "0", Kind.CONTAINED, 1, 2, 2));
    }

    @Test
    void aPileThatAlsoCameOneByOneIsSetAsideItself() {
        assertThat(found(List.of(OTHER, LETTER), List.of(LETTER), List.of(OTHER)))
                .extracting(Repeat::id, Repeat::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("0", Kind.SCATTERED));
    }

    @Test
    void theCleanCopyIsKeptWhicheverCameFirst() {
        var filed =
                List.of(
                        new Filed("scan", true, Page.of(List.of(LETTER))),
                        new Filed("clean", false, Page.of(List.of(LETTER))));
        assertThat(Repeats.in(filed, (one, other) -> false))
                .extracting(Repeat::id)
                .containsExactly("scan");
    }

    @Test
    void whatAPersonHasPartedIsNotJoinedAgain() {
        var filed =
                List.of(
                        new Filed("a", false, Page.of(List.of(LETTER))),
                        new Filed("b", false, Page.of(List.of(LETTER))));
        assertThat(Repeats.in(filed, (one, other) -> true)).isEmpty();
    }

    @Test
    void theSameFormWithOtherAnswersIsAVersion() {
        var next =
                LETTER.replace(
                        "Behandlingen har bestået af træning to gange om ugen",
                        "Behandlingen er nu afsluttet, og planen er gåture hver dag");
        assertThat(found(List.of(LETTER), List.of(next)))
                .extracting(Repeat::kind)
                .containsExactly(Kind.VERSION);
    }

    @Test
    void differencesAreMarkedWordByWord() {
        var difference = Difference.between("Knæet er 110 grader", "Knæet er 95 grader");
        assertThat(difference.left())
                .extracting(Difference.Piece::words, Difference.Piece::differs)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Knæet er", false),
                        org.assertj.core.groups.Tuple.tuple("110", true),
                        org.assertj.core.groups.Tuple.tuple("grader", false));
    }

    @SafeVarargs
    private static List<Repeat> found(List<String>... documents) {
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < documents.length; i++) {
            filed.add(new Filed(String.valueOf(i), false, Page.of(documents[i])));
        }
        return Repeats.in(filed, (one, other) -> false);
    }
}
