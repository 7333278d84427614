/// Who there is: municipalities and their teams, regions' health units and clinical functions,
/// GP clinics, professionals and citizens, and the numbers by which the field knows them.
@ApplicationModule(
        displayName = "Parties",
        allowedDependencies = {"ui", "access", "calendar"})
@NullMarked
package dk.samspil.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
