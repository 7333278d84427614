package dk.samspil.agendas;

import java.util.UUID;

/// A file that goes with an item, as A4 pages.
///
/// @param number within its item, from 1
/// @param closed for members only
/// @param pages 0 while it is only named, in an agenda that was written elsewhere
/// @param late came after the item was published
public record Enclosure(
        UUID id, UUID item, int number, String title, boolean closed, boolean late, int pages) {}
