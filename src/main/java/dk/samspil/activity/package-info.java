/// What came of the year's plan: which meeting days were held, cancelled, moved or extra, with how
/// many cases and how much time; the figures that settlement and statistics ask for. Uses
/// `planning` and what lies below.
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "planning",
            "meetings",
            "cases",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
