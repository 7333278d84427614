/// Prints a page template as a PDF that people, machines and archives can read; uses `ui`.
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {"ui"})
@NullMarked
package dk.samspil.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
