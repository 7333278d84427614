package dk.samspil.archive;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How copies for the archive are made.
///
/// @param program the command; empty = none are made
/// @param maxTime for one run of the program, and for one judgement
/// @param maxMemory address space that the program may take
/// @param judgeMemory memory of the process that judges what it made
@ConfigurationProperties("samspil.archive")
record ArchiveSettings(
        @DefaultValue("gs") String program,
        @DefaultValue("10m") Duration maxTime,
        @DefaultValue("2GB") DataSize maxMemory,
        @DefaultValue("768MB") DataSize judgeMemory) {}
