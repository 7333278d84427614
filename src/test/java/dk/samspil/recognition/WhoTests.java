package dk.samspil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who wrote a paper, and whom it is about.
class WhoTests {

    @Test
    void theLetterheadNamesTheAuthorWithTheDepartment() {
        var seen = Papers.seen("Regionshospitalet Fjordlund\nReumatologisk Afdeling\nEpikrise");
        assertThat(seen.author().orElseThrow().value())
                .isEqualTo("Regionshospitalet Fjordlund, Reumatologisk Afdeling");
    }

    @Test
    void theReceiverIsNotTheAuthor() {
        var seen =
                Papers.seen("Til Testby Kommune, att. sagsbehandler\nHej\nVenlig hilsen\nAnders A");
        assertThat(seen.author().orElseThrow().value()).isEqualTo("Anders A");
    }

    @Test
    void theCitizensNumberSaysThatThePaperIsTheCitizens() {
        assertThat(Papers.seen("Epikrise\nCPR: 010170-0099").whose().value())
                .isEqualTo(Whose.THE_CITIZENS);
    }

    @Test
    void anotherNumberAsThePatientsStopsThePaper() {
        var seen = Papers.seen("Epikrise", "Patient: Berta, 020281-0042");
        assertThat(seen.whose().value()).isEqualTo(Whose.ANOTHERS);
        assertThat(seen.whose().confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(seen.whose().reasonArgs()).containsExactly("2");
    }

    @Test
    void oneDigitOffMayBeATwinAndIsLeftToPeople() {
        var seen = Papers.seen("Epikrise\nCPR: 010170-0098");
        assertThat(seen.whose().value()).isEqualTo(Whose.ANOTHERS);
        assertThat(seen.whose().confidence()).isEqualTo(Confidence.UNSURE);
    }

    @Test
    void aRelativesNumberIsNotThePatients() {
        assertThat(Papers.seen("Epikrise\nPårørende: søn, cpr 020281-0042").whose().value())
                .isEqualTo(Whose.NOT_TOLD);
        assertThat(
                        Papers.seen("Cpr: 010170-0099\nBarnets navn og cpr: 020281-0042")
                                .whose()
                                .value())
                .isEqualTo(Whose.THE_CITIZENS);
    }

    @Test
    void noReasonEverQuotesAPersonNumber() {
        var seen =
                Papers.seen("Lægehuset 020281-0042\nEpikrise\nPatient 020281-0042\nDato: 3.3.2026");
        assertThat(seen.toString()).doesNotContain("0042");
    }
}
