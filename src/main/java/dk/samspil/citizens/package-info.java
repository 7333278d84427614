/// The citizen's own page: where the case stands, what happens next and when, who is who, own
/// words, papers, what came of the meeting, and who has looked.
@ApplicationModule(
        displayName = "Citizen's page",
        allowedDependencies = {
            "followup",
            "recommendations",
            "meetings",
            "documents",
            "exchange",
            "cases",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.citizens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
