package dk.samspil.bindery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What one file may cost.
///
/// @param maxFile bytes of the file as handed in
/// @param maxUnpacked bytes of one part of it after unpacking (against files made to burst)
/// @param maxPages pages it may have
/// @param maxTime how long reading it may take
/// @param atOnce how many files are read at the same time
/// @param maxMemory memory of the process that reads it
/// @param maxFiles files that one archive, or one mail, may hold
@ConfigurationProperties("samspil.bindery")
public record Limits(
        @DefaultValue("50MB") DataSize maxFile,
        @DefaultValue("150MB") DataSize maxUnpacked,
        @DefaultValue("2000") int maxPages,
        @DefaultValue("60s") Duration maxTime,
        @DefaultValue("2") int atOnce,
        @DefaultValue("512MB") DataSize maxMemory,
        @DefaultValue("300") int maxFiles) {

    /// As words that another process can be started with.
    String[] words() {
        return new String[] {
            Long.toString(maxFile.toBytes()),
            Long.toString(maxUnpacked.toBytes()),
            Integer.toString(maxPages),
            Long.toString(maxTime.toMillis()),
            Integer.toString(maxFiles)
        };
    }

    static Limits of(String... words) {
        return new Limits(
                DataSize.ofBytes(Long.parseLong(words[0])),
                DataSize.ofBytes(Long.parseLong(words[1])),
                Integer.parseInt(words[2]),
                Duration.ofMillis(Long.parseLong(words[3])),
                1,
                DataSize.ofBytes(Runtime.getRuntime().maxMemory()),
                Integer.parseInt(words[4]));
    }
}
