package dk.samspil.staffing;

import java.time.Instant;

/// A staffing that was published.
///
/// @param number 1 for the first of the year
/// @param version the number of the proposal
/// @param changed on how many days somebody else goes than before
public record Publication(
        int number, int version, int days, int changed, String publishedBy, Instant publishedAt) {}
