/// After the meeting: the conclusion sent to citizen and GP, the municipality's decision, the
/// hand-over to the coordinating caseworker, and what comes of each measure.
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {
            "recommendations",
            "meetings",
            "documents",
            "cases",
            "exchange",
            "agreements",
            "parties",
            "print",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
