package dk.samspil.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much may be on its way into cases at a time.
///
/// @param perPerson bytes of all files that one person is sending, or that wait to be read
/// @param perCase bytes that one organisation is sending into one case
/// @param files that one person is sending
/// @param keep how long a file that is not whole waits for the rest of it
@ConfigurationProperties("samspil.documents.incoming")
record IncomingSettings(
        @DefaultValue("2GB") DataSize perPerson,
        @DefaultValue("4GB") DataSize perCase,
        @DefaultValue("1000") int files,
        @DefaultValue("7d") Duration keep) {}
