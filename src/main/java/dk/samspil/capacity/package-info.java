/// A health unit's year at a glance: what its coordinators can take beside what its teams have
/// planned, week by week and municipality by municipality, and what would be otherwise if; uses
/// `staffing` and what lies below.
@ApplicationModule(
        displayName = "Capacity",
        allowedDependencies = {"staffing", "planning", "parties", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.capacity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
