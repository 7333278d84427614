package dk.samspil.planning;

import java.time.LocalTime;

/// What a health unit asks of the plans for a year.
///
/// @param noticeMonths a meeting day is cancelled or moved at the latest so many months ahead
/// @param usualFrom meetings are preferably held between this time and `usualTo`
/// @param fewestCases usually expected on a day, up to `mostCases`
/// @param volumePercent a plan that differs more from last year's is asked about
/// @param mostDays a plan with more is refused
public record PlanTerms(
        int noticeMonths,
        LocalTime usualFrom,
        LocalTime usualTo,
        int fewestCases,
        int mostCases,
        int volumePercent,
        int mostDays) {}
