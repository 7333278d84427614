/// Scanned pages: their words are read by Tesseract, an outside program, and pages that lie
/// sideways or upside down are noticed.
@ApplicationModule(
        displayName = "Scans",
        allowedDependencies = {"bindery"})
@NullMarked
package dk.samspil.scans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
