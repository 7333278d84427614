/// Forms as data: one definition gives the page, the checks, the reading view and the PDF; uses
/// `ui`, `calendar` and `print`.
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"ui", "calendar", "print"})
@NullMarked
package dk.samspil.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
