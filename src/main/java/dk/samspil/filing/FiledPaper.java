package dk.samspil.filing;

import dk.samspil.recognition.PaperKind;
import dk.samspil.recognition.PaperTrack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a filing plan looks at to choose a paper's folder.
///
/// @param date of the content; null when unknown
/// @param named whether it is about something that the newest LÆ 265 names
public record FiledPaper(
        PaperKind kind, PaperTrack track, @Nullable LocalDate date, boolean named) {}
