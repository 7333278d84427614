/// Calendars to follow from elsewhere (iCalendar): secret addresses that a person makes, renews and
/// withdraws, and behind which place, time, team and count stand, and never a citizen.
@ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {"parties", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
