package dk.samspil.journeys;

import dk.samspil.FreshFolder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A fresh embedded database for each run of the journeys. Set before the web server starts, which
/// needs the database earlier than tests without a server do.
public final class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("samspil.database.folder=" + FreshFolder.make()).applyTo(context);
    }
}
