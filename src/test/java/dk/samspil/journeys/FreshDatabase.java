package dk.samspil.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A fresh embedded database for each run of the journeys. Set before the web server starts, which
/// needs the database earlier than tests without a server do.
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var target = Files.createDirectories(Path.of("target"));
            var folder = Files.createTempDirectory(target, "data");
            TestPropertyValues.of("samspil.database.folder=" + folder).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
