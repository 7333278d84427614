/// Working days, deadlines and dates as people in Denmark write and say them.
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {})
@NullMarked
package dk.samspil.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
