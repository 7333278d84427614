/// What happens on a case's way that those who took part can be asked about: certificates delivered
/// and meetings held, told to the standing rounds of surveys.
@ApplicationModule(
        displayName = "Occasions",
        allowedDependencies = {
            "surveys",
            "certificates",
            "meetings",
            "cases",
            "parties",
            "exchange",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.occasions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
