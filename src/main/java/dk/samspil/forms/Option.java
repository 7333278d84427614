package dk.samspil.forms;

/// One of the answers that can be chosen.
public record Option(String key, Words label) {}
