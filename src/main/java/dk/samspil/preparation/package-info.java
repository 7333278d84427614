/// The preparatory part of the rehabilitation plan, written with the citizen section by section and
/// kept in editions; uses `cases`, `documents`, `forms` and the shared ground.
@ApplicationModule(
        displayName = "Preparation",
        allowedDependencies = {
            "cases",
            "documents",
            "forms",
            "print",
            "parties",
            "access",
            "calendar",
            "ui"
        })
@NullMarked
package dk.samspil.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
