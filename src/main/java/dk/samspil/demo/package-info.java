/// The demonstration: invented people and cases in every state, and signing in by choosing from a
/// list. It cannot be switched on by accident with a database of one's own.
@ApplicationModule(displayName = "Demonstration")
@NullMarked
package dk.samspil.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
