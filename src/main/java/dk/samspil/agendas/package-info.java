/// The agendas of the fora: items written together, signed off and ordered, and the editions that
/// are published to members and, without what is closed, to everybody, as pages and as one PDF.
@ApplicationModule(
        displayName = "Agendas",
        allowedDependencies = {"ui", "access", "calendar", "parties", "forums", "print", "bindery"})
@NullMarked
package dk.samspil.agendas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
