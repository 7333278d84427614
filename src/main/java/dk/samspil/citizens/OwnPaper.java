package dk.samspil.citizens;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper of the case that the citizen may read.
///
/// @param author empty when unknown
/// @param on the date of what it says; null when unknown
public record OwnPaper(
        String title, String author, @Nullable LocalDate on, int pages, String href) {}
