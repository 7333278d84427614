/// The almanac: the meeting days of teams as year, month and week, on the page, on paper, as a
/// spreadsheet and on the map; uses `meetings`, `planning`, `staffing` and what lies below.
@ApplicationModule(
        displayName = "Almanac",
        allowedDependencies = {
            "staffing",
            "rostering",
            "planning",
            "meetings",
            "feeds",
            "print",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.almanac;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
