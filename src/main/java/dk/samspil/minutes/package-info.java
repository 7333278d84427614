/// The minutes of the fora: attendance, decisions item by item, versions that are published and
/// amended, and their approval at the next meeting.
@ApplicationModule(
        displayName = "Minutes",
        allowedDependencies = {"ui", "access", "calendar", "forums", "agendas", "print"})
@NullMarked
package dk.samspil.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
