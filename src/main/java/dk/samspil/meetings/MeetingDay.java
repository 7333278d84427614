package dk.samspil.meetings;

import dk.samspil.parties.Area;
import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A day on which a team meets (mødedag).
///
/// @param municipality and `healthUnit` are ids of organisations
/// @param slots how many cases there is time for, one after the other from `starts`
/// @param coordinator the region's; null = not appointed yet, and then there can be no meeting
/// @param cancelledBecause empty unless cancelled
/// @param version grows with each change of the day itself
/// @param changedBy who last changed who takes part; empty = nobody since it was planned
public record MeetingDay(
        MeetingId id,
        int municipality,
        int healthUnit,
        TeamId team,
        String teamName,
        LocalDate day,
        LocalTime starts,
        int minutesPerCase,
        int slots,
        String place,
        Holder leader,
        Holder minuteTaker,
        @Nullable Holder coordinator,
        MeetingStatus status,
        String cancelledBecause,
        long version,
        String changedBy,
        List<Seat> seats) {

    public MeetingDay {
        seats = seats.stream().sorted(Comparator.comparing(Seat::area)).toList();
    }

    MeetingDay with(List<Seat> table) {
        return new MeetingDay(
                id,
                municipality,
                healthUnit,
                team,
                teamName,
                day,
                starts,
                minutesPerCase,
                slots,
                place,
                leader,
                minuteTaker,
                coordinator,
                status,
                cancelledBecause,
                version,
                changedBy,
                table);
    }

    public String href() {
        return "/moeder/" + id;
    }

    public boolean planned() {
        return status == MeetingStatus.PLANNED;
    }

    /// When each case can be up.
    public List<LocalTime> times() {
        return IntStream.range(0, slots)
                .mapToObj(slot -> starts.plusMinutes((long) slot * minutesPerCase))
                .toList();
    }

    /// The administrations that somebody at the table represents.
    public Set<Area> areas() {
        var areas = new TreeSet<Area>();
        seats.forEach(seat -> areas.add(seat.area()));
        return areas;
    }

    /// How many people take part, apart from the citizen, a companion and the caseworker.
    public int participants() {
        var people = new HashSet<UUID>();
        seats.forEach(seat -> people.add(seat.person()));
        people.add(leader.person());
        people.add(minuteTaker.person());
        if (coordinator != null) {
            people.add(coordinator.person());
        }
        return people.size();
    }
}
