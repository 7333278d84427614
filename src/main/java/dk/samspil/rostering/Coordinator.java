package dk.samspil.rostering;

import dk.samspil.parties.Specialty;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A health coordinator on the terms that a year is staffed by.
///
/// @param share of full time in percent; 0 for external coordinators
/// @param mostAWeek meeting days in a week of the calendar, as in full training
/// @param mostAMonth meeting days in a month
/// @param fairDays the meeting days that would be an even load, by share; 0 = not to be evened out
/// @param price kroner for a meeting day; 0 for those employed
/// @param follows the teams whose own coordinator this is
/// @param disqualified the teams whose meetings this coordinator has no part in
public record Coordinator(
        UUID id,
        String name,
        Kind kind,
        int share,
        Position base,
        int mostAWeek,
        int mostAMonth,
        int fairDays,
        int price,
        Set<UUID> follows,
        Set<UUID> disqualified,
        Availability availability,
        Set<Specialty> specialties,
        Wishes wishes) {

    /// How somebody is connected with the health unit.
    public enum Kind {
        EMPLOYED,
        /// A physician in training counts half: half the load, half the meeting days.
        IN_TRAINING,
        EXTERNAL
    }

    /// What the coordinator weighs when the load is evened out, in percent of full time.
    int weight() {
        return switch (kind) {
            case EMPLOYED -> share;
            case IN_TRAINING -> share / 2;
            case EXTERNAL -> 0;
        };
    }

    /// Half of an odd number is rounded up: one day a week is the least that makes sense.
    public int limitAWeek() {
        return kind == Kind.IN_TRAINING ? (mostAWeek + 1) / 2 : mostAWeek;
    }

    public int limitAMonth() {
        return kind == Kind.IN_TRAINING ? (mostAMonth + 1) / 2 : mostAMonth;
    }

    /// Whether the coordinator can take a day when nothing else is planned.
    public boolean can(MeetingToStaff meeting) {
        return !disqualified.contains(meeting.team()) && availability.on(meeting.day());
    }

    Coordinator withFairDays(int days) {
        return new Coordinator(
                id,
                name,
                kind,
                share,
                base,
                mostAWeek,
                mostAMonth,
                days,
                price,
                follows,
                disqualified,
                availability,
                specialties,
                wishes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coordinator that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
