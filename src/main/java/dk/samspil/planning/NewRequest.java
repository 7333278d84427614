package dk.samspil.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a team asks for.
///
/// @param day to be moved or cancelled; null for an extra meeting
/// @param wanted the day instead, or the extra one; null where one is cancelled
/// @param details of the wanted day; null = as on the day that is moved or cancelled
public record NewRequest(
        RequestKind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate wanted,
        @Nullable DayDetails details,
        String reason) {}
