package dk.samspil.indicators;

import java.time.LocalDate;

/// What the running system counts for a period.
///
/// @param first the period's first day
public record Figure(LocalDate first, long numerator, long denominator) {}
