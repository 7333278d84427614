package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTests {

    @Test
    void anAddressIsTheSameInAnyCaseAndOtherNamesAreNot() {
        assertThat(new Identity("https://a", " Mette@Kommune.example "))
                .isEqualTo(new Identity("https://a", "mette@kommune.example"));
        assertThat(new Identity("https://a", "aBc")).isNotEqualTo(new Identity("https://a", "abc"));
        assertThat(new Identity("https://a", "abc")).isNotEqualTo(new Identity("https://b", "abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0101701234", "010170-1234", "010170 1234", "cpr:0101701234"})
    void whatTellsAPersonNumberIsRecognised(String text) {
        assertThat(Identity.tellsPersonNumber(text)).isTrue();
        assertThat(new Identity("https://a", text).toString()).doesNotContain("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mette@kommune.example", "7f3a-51c2", "12345678", "99887766554433"})
    void otherNamesAreNotTakenForPersonNumbers(String text) {
        assertThat(Identity.tellsPersonNumber(text)).isFalse();
    }

    @Test
    void aNameWritesNoSecondLineInTheLog() {
        assertThat(new Identity("https://a", "x\r\nERROR forged").toString())
                .isEqualTo("x??ERROR forged at https://a");
    }
}
