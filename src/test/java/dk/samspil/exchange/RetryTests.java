package dk.samspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryTests {

    private final ExchangeSettings settings =
            new ExchangeSettings(
                    Path.of("target"), Duration.ofSeconds(10), Duration.ofHours(1), 20);

    @Test
    void theWaitDoublesAfterEachFailure() {
        assertThat(settings.waitAfter(1)).hasSeconds(10);
        assertThat(settings.waitAfter(2)).hasSeconds(20);
        assertThat(settings.waitAfter(5)).hasSeconds(160);
    }

    @Test
    void theWaitIsNeverLongerThanTheLongest() {
        assertThat(settings.waitAfter(10)).hasHours(1);
        assertThat(settings.waitAfter(1000)).hasHours(1);
    }
}
