/// The door to others: messages go out through an outbox that is written with the state they tell
/// about, and arrive exactly once in the receiver's inbox.
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"access", "ui", "calendar"})
@NullMarked
package dk.samspil.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
