package dk.samspil.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which of the dates on a paper is its own.
class DateTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. marts 2026",
                "3. mar. 26",
                "03.03.2026",
                "3/3-26",
                "2026-03-03",
                "den 3/3 2026",
                "d. 3. marts 2026",
                "03-03-2026",
                "3. rnarts 2O26",
                "O3.03.2026",
                "3.3.26"
            })
    void danesWriteADayInManyWays(String written) {
        assertThat(day("Epikrise\nDato: " + written + "\nTekst")).isEqualTo(MARCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dikteret",
                "Dato",
                "Udskrevet",
                "Underskrevet",
                "Konsultation",
                "Prøvetagning",
                "Svar afsendt",
                "Dateret",
                "Brevdato",
                "Samtale afholdt",
                "Undersøgelsesdato"
            })
    void aLabelSaysThatADateIsThePapersOwn(String label) {
        var seen = Papers.seen("Brev\nSidst sås vi 4. april 2025.\n" + label + ": 3. marts 2026");
        assertThat(seen.date().orElseThrow().value()).isEqualTo(MARCH);
        assertThat(seen.date().orElseThrow().reasonKey())
                .isEqualTo("recognition.reason.date.label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Født: 4. april 1981",
                "Næste tid: 4. april 2026",
                "Ny tid til kontrol 4. april 2026",
                "Svar senest 4. april 2026",
                "Frist: 04.04.2026",
                "Periode: 1. januar 2026 - 28. februar 2026",
                "Udskriftsdato: 4. april 2026",
                "Printet 4. april 2026 kl. 10.12",
                "Modtaget 4. april 2026",
                "Scannet: 04.04.2026",
                "Anmodning modtaget: 4. april 2026",
                "Under henvisning til brev af 4. april 2026"
            })
    void otherDatesAreNotThePapersOwn(String other) {
        assertThat(day("Epikrise\n" + other + "\nTekst og tekst.\nTestby, den 3. marts 2026"))
                .isEqualTo(MARCH);
        assertThat(Papers.seen("Epikrise\n" + other + "\nTekst.").date()).isEmpty();
    }

    @Test
    void theBirthdayAndThePersonNumberAndTheFutureAreNoDatesOfPapers() {
        assertThat(Papers.seen("Brev\n01.01.1970\n010170-0099\n4. april 2027").date()).isEmpty();
    }

    @Test
    void aDateAtTheRightOfTheLetterheadIsThePapersOwn() {
        var seen =
                Papers.seen("Lægehuset\n      3. marts 2026\n\nKære kollega\nSet 4. april 2025.");
        assertThat(seen.date().orElseThrow().value()).isEqualTo(MARCH);
        assertThat(seen.date().orElseThrow().confidence()).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void theDayOfDictationWinsOverTheLetterhead() {
        assertThat(day("Hospitalet\n5. marts 2026\nEpikrise\nDikteret 3. marts 2026"))
                .isEqualTo(MARCH);
    }

    @Test
    void aLabelAboveItsDateCounts() {
        assertThat(day("Hospitalet\nDikteret\n3. marts 2026\nTekst af 4. april 2025."))
                .isEqualTo(MARCH);
    }

    @Test
    void aRecordIsAsNewAsItsNewestEntry() {
        var record =
                "Udskrift af journal\n\n2. januar 2026 Kontrol\nTekst\n3. marts 2026 Kontrol\nTekst"
                        + "\n4. februar 2026 Telefon\nTekst\n".repeat(12);
        assertThat(day(record)).isEqualTo(MARCH);
    }

    @Test
    void valuesOfALaboratoryAreNoDates() {
        assertThat(Papers.seen("Prøvesvar\nB-Hæmoglobin 7.3 - 10.5\nP-Kalium 3.5 - 4.4").date())
                .isEmpty();
    }

    private static LocalDate day(String page) {
        return Papers.seen(page).date().orElseThrow().value();
    }
}
