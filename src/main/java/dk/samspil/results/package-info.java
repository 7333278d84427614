/// Figures of what surveys were answered, with small numbers suppressed for those who may not see
/// them; uses `replies` and what lies below.
@ApplicationModule(
        displayName = "Results",
        allowedDependencies = {
            "replies",
            "surveys",
            "forms",
            "parties",
            "indicators",
            "print",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
