package dk.samspil.agendas;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a reader noted or marked, for nobody else.
///
/// @param quote the words of the paragraph that it belongs to; empty for the whole item
/// @param text empty where the paragraph is only marked
/// @param forum and what follows it say where it stands; the title is empty and the number 0 once
///     the reader may no longer read the item
public record ReadingNote(
        UUID id,
        UUID meeting,
        UUID item,
        String quote,
        String text,
        boolean marked,
        OffsetDateTime writtenAt,
        String forum,
        @Nullable LocalDate heldOn,
        int number,
        String title) {

    /// Where it stands in the agenda.
    public String href() {
        return "/mine-fora/moede/" + meeting + "/laes#punkt-" + number;
    }
}
