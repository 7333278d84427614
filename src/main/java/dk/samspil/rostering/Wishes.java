package dk.samspil.rostering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a coordinator would rather do, or rather not. Whoever wishes for some weekdays, some spells
/// or some teams would rather not have others of the same kind.
///
/// @param in when the coordinator would rather go to meetings
/// @param notIn when rather not
/// @param with the teams to which the coordinator would rather go
public record Wishes(
        Set<DayOfWeek> on,
        Set<DayOfWeek> notOn,
        List<Spell> in,
        List<Spell> notIn,
        Set<UUID> with) {

    public static final Wishes NONE =
            new Wishes(Set.of(), Set.of(), List.of(), List.of(), Set.of());

    /// From one day to another, both included.
    public record Spell(LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /// How many of the three kinds a meeting goes against.
    public int against(UUID team, LocalDate day) {
        return against(day) + (keepsTeam(team) ? 0 : 1);
    }

    /// Of weekday and spell, whatever the team.
    int against(LocalDate day) {
        return (keepsWeekday(day) ? 0 : 1) + (keepsSpell(day) ? 0 : 1);
    }

    public boolean keepsWeekday(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return !notOn.contains(weekday) && (on.isEmpty() || on.contains(weekday));
    }

    public boolean keepsSpell(LocalDate day) {
        return notIn.stream().noneMatch(spell -> spell.covers(day))
                && (in.isEmpty() || in.stream().anyMatch(spell -> spell.covers(day)));
    }

    public boolean keepsTeam(UUID team) {
        return with.isEmpty() || with.contains(team);
    }

    public boolean none() {
        return equals(NONE);
    }
}
