package dk.samspil.forums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Direktørforum Hovedstaden, direktoerforum-hovedstaden",
        "Råd & nævn (æøå), raad-naevn-aeoeaa",
        "Café-udvalget, cafe-udvalget",
        "' - ', ''"
    })
    void aNameBecomesAnAddress(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
