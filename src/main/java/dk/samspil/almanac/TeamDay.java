package dk.samspil.almanac;

import dk.samspil.parties.TeamId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day of a team, wherever it stands: as a meeting day, or in a plan alone.
///
/// @param plan the plan it stands in; null = planned by itself
/// @param meeting the meeting day it is; null = none
/// @param coordinator empty while nobody is appointed
/// @param slots how many cases there is time for, or are expected
/// @param other where a moved day went, or where a day comes from; null = neither
/// @param extra agreed on after the plan was
/// @param before who was to go there until the staffing was last published, empty for nobody; null
/// =     no change, or not for the asker to see
public record TeamDay(
        TeamId team,
        String teamName,
        int municipality,
        String municipalityName,
        LocalDate day,
        LocalTime starts,
        LocalTime ends,
        String place,
        String coordinator,
        int slots,
        DayState state,
        @Nullable UUID plan,
        @Nullable UUID meeting,
        @Nullable LocalDate other,
        boolean extra,
        @Nullable String before) {

    static final Comparator<TeamDay> IN_ORDER =
            Comparator.comparing(TeamDay::day)
                    .thenComparing(TeamDay::starts)
                    .thenComparing(TeamDay::teamName);

    /// The same day, as what was agreed on later made it.
    TeamDay with(@Nullable LocalDate otherDay, boolean agreedExtra) {
        return new TeamDay(
                team,
                teamName,
                municipality,
                municipalityName,
                day,
                starts,
                ends,
                place,
                coordinator,
                slots,
                state,
                plan,
                meeting,
                otherDay,
                agreedExtra,
                before);
    }

    /// Whether it is no longer, or was not yet, as the plan was agreed.
    public boolean changed() {
        return !state.takesPlace() || other != null || extra;
    }

    /// What was changed since the plan was agreed, as the key of a message that may name the other
    /// day; empty = nothing that the state does not say.
    public String changeKey() {
        if (extra) {
            return "almanac.change.extra";
        }
        if (other == null) {
            return "";
        }
        return state == DayState.MOVED ? "almanac.change.to" : "almanac.change.from";
    }

    /// What the last publication of the staffing changed, as the key of a message that may name who
    /// was to go there; empty = nothing.
    public String staffingKey() {
        if (before == null) {
            return "";
        }
        if (coordinator.isEmpty()) {
            return "almanac.change.unstaffed";
        }
        return before.isEmpty() ? "almanac.change.staffed" : "almanac.change.staffing";
    }

    /// The team's name, with the municipality where that is not in it.
    public String wholeName() {
        return wholeName(municipalityName, teamName);
    }

    static String wholeName(String municipality, String team) {
        return team.contains(municipality) ? team : municipality + ": " + team;
    }

    public String href() {
        return meeting == null ? "/aarsplan/" + team + "/" + day.getYear() : "/moeder/" + meeting;
    }
}
