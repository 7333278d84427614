/// Transcripts: agendas and minutes that were written elsewhere, read out of their text - items,
/// parts, decisions and enclosures, and what was not understood - and kept in the archive of their
/// forum. Nothing of the text is dropped.
@ApplicationModule(
        displayName = "Transcripts",
        allowedDependencies = {
            "ui",
            "access",
            "calendar",
            "bindery",
            "forums",
            "agendas",
            "minutes"
        })
@NullMarked
package dk.samspil.transcripts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
