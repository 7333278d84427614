/// The case: its life, parties, journal and deadlines, the worklists, and the frame of its pages.
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {"agreements", "parties", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
