package dk.samspil.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTests {

    @ParameterizedTest
    @ValueSource(strings = {"0101701234", "010170-1234", " 010170 1234 "})
    void aPersonNumberIsReadAsPeopleTypeIt(String typed) {
        assertThat(Cpr.parse(typed)).isEqualTo(new Parsed.Read<>(new Cpr("0101701234")));
    }

    @Test
    void aPersonNumberIsNeverRefusedOnTheModulus11Check() {
        assertThat(Cpr.parse("010170-0000")).isInstanceOf(Parsed.Read.class);
        assertThat(Cpr.parse("010170-0001")).isInstanceOf(Parsed.Read.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "310270-1234, parties.cpr.noSuchDate",
        "290200-1234, parties.cpr.noSuchDate", // 1900 was no leap year
        "610170-1234, parties.cpr.noSuchDate",
        "01017-1234, parties.cpr.tenDigits",
        "'', parties.cpr.tenDigits",
        "010170-12345, parties.cpr.tenDigits",
        "abcdef-1234, parties.cpr.tenDigits"
    })
    void aPersonNumberIsRefusedOnlyForItsShapeOrDate(String typed, String reason) {
        assertThat(Cpr.parse(typed)).isEqualTo(new Parsed.Refused<>(reason));
    }

    @ParameterizedTest(name = "{0} was born {1}")
    @CsvSource({
        "0101700234, 1970-01-01",
        "0101363234, 1936-01-01",
        "0101364234, 2036-01-01",
        "0101374234, 1937-01-01",
        "0101575234, 2057-01-01",
        "0101585234, 1858-01-01",
        "2902004234, 2000-02-29",
        "0101369234, 2036-01-01",
        "0101379234, 1937-01-01",
        "0101998234, 1899-01-01"
    })
    void theSeventhDigitTellsTheCentury(String digits, LocalDate born) {
        assertThat(new Cpr(digits).birthDate()).isEqualTo(born);
    }

    @Test
    void aPersonNumberMasksItselfWhereverItIsWrittenByAccident() {
        var cpr = new Cpr("0101701234");
        assertThat(cpr).hasToString("010170-****");
        assertThat("" + new Parsed.Read<>(cpr)).doesNotContain("1234");
        assertThat(cpr.formatted()).isEqualTo("010170-1234");
        assertThat(cpr.age(LocalDate.of(2026, 11, 23))).isEqualTo(56);
        assertThatThrownBy(() -> new Cpr("3102701234")).message().doesNotContain("3102701234");
    }

    @Test
    void aLocationNumberHas13DigitsAndACheckDigit() {
        assertThat(Gln.parse("5790 0001 2135 4")).isInstanceOf(Parsed.Refused.class);
        assertThat(Gln.parse("5798009882783")).isInstanceOf(Parsed.Read.class);
        assertThat(Gln.parse("5798009882784"))
                .isEqualTo(new Parsed.Refused<>("parties.gln.checkDigit"));
        assertThat(Gln.parse("579800988278"))
                .isEqualTo(new Parsed.Refused<>("parties.gln.thirteenDigits"));
    }

    @Test
    void aCompanyNumberHasEightDigitsThatPassTheModulus11Check() {
        assertThat(Cvr.parse("DK 64 94 22 12")).isEqualTo(new Parsed.Read<>(new Cvr("64942212")));
        assertThat(Cvr.parse("64942213")).isEqualTo(new Parsed.Refused<>("parties.cvr.check"));
        assertThat(Cvr.parse("6494221")).isEqualTo(new Parsed.Refused<>("parties.cvr.eightDigits"));
    }

    @Test
    void aProviderNumberHasSixDigits() {
        assertThat(ProviderNumber.parse(" 012345 "))
                .isEqualTo(new Parsed.Read<>(new ProviderNumber("012345")));
        assertThat(ProviderNumber.parse("12345"))
                .isEqualTo(new Parsed.Refused<>("parties.providerNumber.sixDigits"));
    }
}
