package dk.samspil.almanac;

import dk.samspil.parties.TeamId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which days are shown; what is null or empty leaves all.
///
/// @param coordinator by name; {@link #NOBODY} = days that lack one
public record Choice(
        @Nullable UUID team, @Nullable Integer municipality, String coordinator, String place) {

    /// Chosen in the place of a coordinator's name.
    public static final String NOBODY = "-";

    boolean takes(TeamDay day) {
        return (team == null || day.team().value().equals(team))
                && (municipality == null || day.municipality() == municipality)
                && (place.isEmpty() || day.place().equals(place))
                && (coordinator.isEmpty()
                        || (coordinator.equals(NOBODY)
                                ? day.state() == DayState.WITHOUT_COORDINATOR
                                : day.coordinator().equals(coordinator)));
    }

    /// What can be chosen between: what the days of the year have, by name.
    public record Offered(
            List<Team> teams,
            List<Municipality> municipalities,
            List<String> coordinators,
            List<String> places) {

        static Offered of(List<TeamDay> days) {
            return new Offered(
                    some(days, day -> new Team(day.team(), day.teamName(), day.municipalityName())),
                    some(days, day -> new Municipality(day.municipality(), day.municipalityName())),
                    some(days, TeamDay::coordinator),
                    some(days, TeamDay::place));
        }

        private static <T extends Comparable<? super T>> List<T> some(
                List<TeamDay> days, Function<TeamDay, T> what) {
            return days.stream()
                    .map(what)
                    .distinct()
                    .filter(each -> !each.equals(""))
                    .sorted()
                    .toList();
        }
    }

    /// @param municipality its short name
    public record Team(TeamId id, String name, String municipality) implements Comparable<Team> {

        public String wholeName() {
            return TeamDay.wholeName(municipality, name);
        }

        @Override
        public int compareTo(Team other) {
            int byMunicipality = municipality.compareTo(other.municipality);
            return byMunicipality == 0 ? name.compareTo(other.name) : byMunicipality;
        }
    }

    /// A municipality by its short name.
    public record Municipality(int id, String name) implements Comparable<Municipality> {

        @Override
        public int compareTo(Municipality other) {
            return name.compareTo(other.name);
        }
    }
}
