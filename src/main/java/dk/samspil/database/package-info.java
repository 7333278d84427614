/// The PostgreSQL that everything stands on: Samspil's own embedded one, or the configured one.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package dk.samspil.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
