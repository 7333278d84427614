package dk.samspil.scans;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How scanned pages are read.
///
/// @param program the command; empty = scanned pages are not read
/// @param language of the papers, as Tesseract calls it
/// @param maxTime for one look at one page
/// @param maxMemory that the program may take
/// @param dots per inch at which pages are drawn for it
@ConfigurationProperties("samspil.scans")
record ScanSettings(
        @DefaultValue("tesseract") String program,
        @DefaultValue("dan") String language,
        @DefaultValue("60s") Duration maxTime,
        @DefaultValue("1500MB") DataSize maxMemory,
        @DefaultValue("300") int dots) {}
