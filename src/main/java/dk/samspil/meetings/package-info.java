/// The teams' meeting days: who sits at the table, which cases are up when, and the meeting itself
/// from its start to its end; uses `advice`, `documents`, `exchange`, `cases` and what lies below.
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "advice",
            "documents",
            "indicators",
            "exchange",
            "feeds",
            "cases",
            "agreements",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
