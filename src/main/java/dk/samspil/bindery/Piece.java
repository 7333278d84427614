package dk.samspil.bindery;

import org.jspecify.annotations.Nullable;

/// A file that was handed in, or that lay in one that was.
///
/// @param problem why it, or the rest of the file it lay in, was not unpacked; null when it was
public record Piece(String name, byte[] bytes, @Nullable Problem problem) {}
