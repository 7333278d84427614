package dk.samspil.replies;

/// A file as it came.
///
/// @param question the key of the question that it answers
public record NewFile(String question, String name, byte[] bytes) {}
