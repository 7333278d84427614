/// The fora in which the parties steer the cooperation: who sits in them for whom, what their items
/// consist of, and the plan of their meetings.
@ApplicationModule(
        displayName = "Fora",
        allowedDependencies = {"ui", "access", "calendar", "parties", "exchange", "feeds"})
@NullMarked
package dk.samspil.forums;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
