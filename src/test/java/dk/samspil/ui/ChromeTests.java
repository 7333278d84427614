package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChromeTests {

    @Test
    void aRoleWithFiveWaysHasThemAllInView() {
        assertThat(ways(5, 1).bar()).hasSize(5);
        assertThat(ways(5, 1).more()).isEmpty();
    }

    @Test
    void ofMoreWaysTheLastPlaceOpensTheRest() {
        var chrome = ways(7, 6);
        assertThat(chrome.bar()).hasSize(4);
        assertThat(chrome.more())
                .extracting(Chrome.Link::href)
                .containsExactly("/vej-5", "/vej-6", "/vej-7");
        assertThat(chrome.inMore()).as("the page asked for is among them").isTrue();
        assertThat(ways(7, 4).inMore()).isFalse();
    }

    private static Chrome ways(int count, int at) {
        var links =
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> Chrome.Link.to("way." + n, "/vej-" + n, "/vej-" + at))
                        .toList();
        return new Chrome("", "Sekretær Prøve", "", "/", List.copyOf(links), "", 0, false);
    }
}
