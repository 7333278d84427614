/// The team's recommendation: written live at the meeting, shown on the wall, checked and finished.
@ApplicationModule(
        displayName = "Recommendations",
        allowedDependencies = {
            "meetings",
            "cases",
            "agreements",
            "parties",
            "access",
            "calendar",
            "ui"
        })
@NullMarked
package dk.samspil.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
