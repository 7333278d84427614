/// The case file: every document of a case with its kind, date, author and track, what of it is
/// chosen for the reader, and the merged file as team and citizen received it.
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {
            "recognition",
            "repeats",
            "bindery",
            "scans",
            "viruses",
            "filing",
            "cases",
            "agreements",
            "parties",
            "calendar",
            "access",
            "ui"
        })
@NullMarked
package dk.samspil.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
