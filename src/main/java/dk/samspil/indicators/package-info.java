/// The indicators that fora follow: what is measured against which target, the values that are
/// typed, imported or computed by the running system, and the quarterly reports on them.
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {"ui", "access", "calendar", "forms", "print", "parties"})
@NullMarked
package dk.samspil.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
