package dk.samspil.exchange;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How messages leave.
///
/// @param folder where each delivered message lies as files; two nodes share it
/// @param firstRetry how long to wait after the first failed attempt; doubled after each further
/// @param longestRetry the longest wait between two attempts
/// @param attempts how many failed attempts until the message counts as rejected
@ConfigurationProperties("samspil.exchange")
record ExchangeSettings(
        @DefaultValue("./data/outbox") Path folder,
        @DefaultValue("10s") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("20") int attempts) {

    /// How long to wait after so many failed attempts.
    Duration waitAfter(int failures) {
        Duration wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
