/// Filing plans: in which folders a case file is read, how many pages each may have, and what is on
/// the checklist beside what the law asks for - as data of the country, a region or a municipality.
@ApplicationModule(
        displayName = "Filing",
        allowedDependencies = {"recognition", "agreements", "parties", "calendar", "access", "ui"})
@NullMarked
package dk.samspil.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
