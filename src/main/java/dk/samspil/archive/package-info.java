/// The archive: of each case file that was sent a copy that can be kept for decades (PDF/A-2b),
/// made by Ghostscript, an outside program, and judged by veraPDF.
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {"documents", "bindery", "cases", "access", "calendar", "ui"})
@NullMarked
package dk.samspil.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
