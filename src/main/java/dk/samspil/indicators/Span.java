package dk.samspil.indicators;

import java.time.LocalDate;

/// Days from the first to the last, both included.
public record Span(LocalDate first, LocalDate last) {}
