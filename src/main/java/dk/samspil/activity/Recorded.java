package dk.samspil.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is recorded about the days of a year, as it is kept.
record Recorded(
        List<Planned> planned, List<Met> met, List<Granted> granted, List<Cancelled> cancelled) {

    /// A team, and the municipality that it belongs to.
    record OfTeam(UUID id, String name, int municipality, String municipalityName) {}

    /// A day of an agreed plan.
    ///
    /// @param meeting the meeting day that it became; null = none
    /// @param status `PLANNED`, `MOVED` or `CANCELLED`
    record Planned(
            OfTeam team,
            LocalDate day,
            String status,
            String because,
            int cases,
            @Nullable UUID meeting) {}

    /// A meeting day.
    ///
    /// @param status `PLANNED`, `HELD` or `CANCELLED`
    record Met(
            UUID id,
            OfTeam team,
            LocalDate day,
            String status,
            String because,
            int slots,
            int booked,
            int treated,
            int minutes) {}

    /// A change that a team asked for and was granted.
    ///
    /// @param kind `MOVE`, `CANCEL` or `EXTRA`
    /// @param day the day that it was about; null for an extra one
    /// @param wanted the new day; null where one was cancelled
    record Granted(
            UUID team,
            String kind,
            @Nullable LocalDate day,
            @Nullable LocalDate wanted,
            LocalDate askedOn,
            boolean inTime) {}

    /// @param byMunicipality false = by the health unit
    record Cancelled(UUID meeting, LocalDate on, boolean byMunicipality) {}
}
