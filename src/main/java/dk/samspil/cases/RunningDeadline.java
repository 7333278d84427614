package dk.samspil.cases;

import java.time.LocalDate;

/// A clock that runs.
///
/// @param side whose clock it is, a name of {@link dk.samspil.access.Side}
public record RunningDeadline(DeadlineKind kind, LocalDate due, String side) {}
