/// The reader: how people read a case file page by page, look for words in it, see what is news to
/// them, keep notes of their own, and see the case as a line of time.
@ApplicationModule(
        displayName = "Reader",
        allowedDependencies = {"documents", "recognition", "cases", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
