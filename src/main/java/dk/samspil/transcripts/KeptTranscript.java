package dk.samspil.transcripts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An agenda or minutes from elsewhere in the archive of a forum, or on its way there.
///
/// @param heldOn null when nobody knows
/// @param pages the text as it was read, page by page
/// @param closedItems the numbers of the items that the public may not read
/// @param kept whether somebody has looked at it and put it into the archive
/// @param meeting whose agenda or minutes were made of it; null while none were
/// @param version grows with each change
public record KeptTranscript(
        UUID id,
        UUID forum,
        String title,
        @Nullable LocalDate heldOn,
        String fileName,
        List<String> pages,
        List<Integer> closedItems,
        boolean kept,
        String takenBy,
        Instant takenAt,
        @Nullable UUID meeting,
        int version) {

    /// Its page.
    public String href() {
        return "/mine-fora/tidligere/" + id;
    }

    /// What is read out of its text.
    public Transcript read() {
        return Transcripts.read(pages);
    }

    public boolean isClosed(int item) {
        return closedItems.contains(item);
    }
}
