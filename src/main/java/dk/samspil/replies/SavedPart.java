package dk.samspil.replies;

import java.time.Instant;

/// When and by whom a part of a reply was saved last.
///
/// @param version grows with each time it is saved
public record SavedPart(int version, String by, Instant at) {}
