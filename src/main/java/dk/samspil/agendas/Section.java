package dk.samspil.agendas;

import dk.samspil.forums.Part;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The text of one part of an item.
///
/// @param version 0 until something was written
/// @param heldBy who is writing in it, until `heldUntil`
public record Section(
        Part part,
        String text,
        int version,
        String changedBy,
        @Nullable UUID heldBy,
        String heldName,
        @Nullable OffsetDateTime heldUntil) {

    /// Whether somebody else is writing in it now.
    public boolean heldFrom(UUID person, OffsetDateTime now) {
        return heldBy != null
                && !heldBy.equals(person)
                && heldUntil != null
                && heldUntil.isAfter(now);
    }

    /// Its lines that say something.
    public List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
