/// Recognition reads what a paper says of itself: its kind, the date of what it says, who wrote it
/// and whom it is about, each with how sure that is and the sign it was seen by.
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {})
@NullMarked
package dk.samspil.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
