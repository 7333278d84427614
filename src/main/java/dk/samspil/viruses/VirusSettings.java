package dk.samspil.viruses;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the scanner is, and what happens without it.
///
/// @param address `host:port`, or the path of a UNIX socket; empty = files are not scanned
/// @param whenUnreachable what happens to files while the scanner does not answer
/// @param timeout for the answer to one file
@ConfigurationProperties("samspil.viruses")
record VirusSettings(
        @DefaultValue("") String address,
        @DefaultValue("REFUSE") WhenUnreachable whenUnreachable,
        @DefaultValue("30s") Duration timeout) {

    enum WhenUnreachable {
        REFUSE,
        ACCEPT
    }
}
