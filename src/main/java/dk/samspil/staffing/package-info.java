/// Every meeting day of a health unit's year with a coordinator: who can, who should, what it costs
/// the teams and the coordinators, why a day is left without, and what is published and repaired;
/// uses `rostering`, `planning`, `meetings` and what lies below.
@ApplicationModule(
        displayName = "Staffing",
        allowedDependencies = {
            "rostering",
            "planning",
            "meetings",
            "exchange",
            "cases",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
