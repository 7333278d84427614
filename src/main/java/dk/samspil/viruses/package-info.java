/// Asks an outside scanner (ClamAV's clamd) whether a file is infected, before anything reads it.
@ApplicationModule(
        displayName = "Viruses",
        allowedDependencies = {})
@NullMarked
package dk.samspil.viruses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
