/// The page frame: layout, texts, errors and the look that every module's pages share.
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {})
@NullMarked
package dk.samspil.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
