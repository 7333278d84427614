package dk.samspil.results;

import java.util.UUID;

/// What some answers to a question have in common, named by whoever sorts them.
///
/// @param answers how many are sorted under it
public record Theme(UUID id, String question, String name, int answers) {}
