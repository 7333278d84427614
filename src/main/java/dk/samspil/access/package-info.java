/// Who is asking, what they may see, and who looked: sign-in, the asker bound to every transaction,
/// and the access log.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"ui"})
@NullMarked
package dk.samspil.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
