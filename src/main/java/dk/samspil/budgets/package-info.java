/// The money and the places that the parties share: a budget split by a key that is data, models
/// side by side, and a register of shared places that holds counts alone.
@ApplicationModule(
        displayName = "Budgets",
        allowedDependencies = {"ui", "access", "calendar", "forms", "parties"})
@NullMarked
package dk.samspil.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
