package dk.samspil.replies;

/// A file that was handed in, to be read.
public record KeptFile(String name, byte[] bytes) {}
