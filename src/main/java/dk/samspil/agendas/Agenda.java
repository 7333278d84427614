package dk.samspil.agendas;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published agenda.
///
/// @param edition 1 for the first, more for each supplementary one
/// @param firstAt when it was first published
/// @param forEverybody without what is closed
/// @param source what it was taken from, empty where that is not told; null when written here
public record Agenda(
        int edition,
        OffsetDateTime firstAt,
        OffsetDateTime publishedAt,
        boolean forEverybody,
        @Nullable String source,
        List<AgendaItem> items) {

    /// The item of a number; null where there is none.
    public @Nullable AgendaItem item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst().orElse(null);
    }
}
