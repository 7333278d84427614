/// The year planned: what a health unit announces for it, each team's production plan, its way from
/// draft to agreed, and what is changed afterwards; uses `meetings` and what lies below.
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "meetings",
            "exchange",
            "cases",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
