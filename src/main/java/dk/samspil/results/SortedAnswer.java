package dk.samspil.results;

import java.util.List;
import java.util.UUID;

/// An answer in words with the themes that it is sorted under.
///
/// @param who empty = whoever had a code
public record SortedAnswer(UUID invitation, String who, String words, List<String> themes) {}
