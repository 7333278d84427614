package dk.samspil.agendas;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is invited to one item.
///
/// @param person who signs in and reads it; null for a guest who does not
/// @param closedToo whether the guest may read closed enclosures of the item
public record Guest(
        UUID id,
        @Nullable UUID person,
        String name,
        String organisation,
        LocalTime comesAt,
        LocalTime leavesAt,
        boolean closedToo) {}
