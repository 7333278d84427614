/// Ready cases and the teams' coming meeting days brought together: which case is proposed to which
/// day, why, and what it changes; uses `meetings` and what lies below.
@ApplicationModule(
        displayName = "Booking proposals",
        allowedDependencies = {
            "meetings",
            "cases",
            "agreements",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.bookings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
