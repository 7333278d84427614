package dk.samspil.agendas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a committee that prepares the forum recommends on an item.
///
/// @param asked the committee's own item about it; null when it was not asked through one
/// @param text empty until the committee has recommended something
/// @param open whether everybody may read it where the item is open
/// @param version 0 before anything is kept
public record Preparation(
        String committee,
        @Nullable UUID asked,
        String text,
        @Nullable LocalDate givenOn,
        boolean open,
        int version) {}
