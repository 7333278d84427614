/// Every meeting day of a health unit's year with a coordinator: who can, who should, what it costs
/// the teams and the coordinators, and why a day is left without; uses `planning` and what lies
/// below.
@ApplicationModule(
        displayName = "Staffing",
        allowedDependencies = {"planning", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
