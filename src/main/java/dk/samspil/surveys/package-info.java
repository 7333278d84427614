/// Surveys: questionnaires as data in versions, and the rounds in which organisations and people
/// are asked; uses `forms`, `parties` and the shared ground.
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {
            "forms",
            "exchange",
            "parties",
            "indicators",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
