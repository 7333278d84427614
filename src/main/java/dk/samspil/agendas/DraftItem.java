package dk.samspil.agendas;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An item as it is being written.
///
/// @param number as published; null before
/// @param minutes set aside for it; 0 = none
/// @param supplementary came after the agenda was first published
public record DraftItem(
        UUID id,
        UUID meeting,
        UUID forum,
        int position,
        @Nullable Integer number,
        ItemKind kind,
        String title,
        String fileNumber,
        boolean closed,
        int minutes,
        ItemState state,
        boolean supplementary,
        UUID proposedBy,
        String proposedByName,
        String signedOffBy,
        @Nullable OffsetDateTime signedOffAt,
        int version) {

    public boolean published() {
        return number != null;
    }

    /// Its page.
    public String href() {
        return "/mine-fora/punkt/" + id;
    }
}
