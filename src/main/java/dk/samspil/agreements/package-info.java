/// What applies on a date: the law as rule sets, and each region's cooperation agreement, both data
/// with a validity period.
@ApplicationModule(
        displayName = "Agreements",
        allowedDependencies = {"ui", "access", "calendar", "parties"})
@NullMarked
package dk.samspil.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
