package dk.samspil.activity.web;

import dk.samspil.activity.DayOfActivity;
import dk.samspil.activity.Figures;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Days counted by month, by municipality, and by team and month.
final class ActivityRows {

    private ActivityRows() {}

    /// @param key what the row is of
    record Row<K>(K key, Figures figures) {}

    /// A team's month.
    ///
    /// @param month 1 to 12
    record TeamMonth(String municipality, String team, UUID id, int month)
            implements Comparable<TeamMonth> {

        @Override
        public int compareTo(TeamMonth other) {
            int byMunicipality = municipality.compareTo(other.municipality);
            int byTeam = byMunicipality != 0 ? byMunicipality : team.compareTo(other.team);
            int byId = byTeam != 0 ? byTeam : id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(month, other.month);
        }
    }

    static List<Row<Integer>> byMonth(Collection<DayOfActivity> days) {
        return by(days, day -> day.day().getMonthValue());
    }

    static List<Row<String>> byMunicipality(Collection<DayOfActivity> days) {
        return by(days, DayOfActivity::municipalityName);
    }

    static List<Row<TeamMonth>> byTeamAndMonth(Collection<DayOfActivity> days) {
        return by(
                days,
                day ->
                        new TeamMonth(
                                day.municipalityName(),
                                day.teamName(),
                                day.team(),
                                day.day().getMonthValue()));
    }

    private static <K extends Comparable<K>> List<Row<K>> by(
            Collection<DayOfActivity> days, Function<DayOfActivity, K> key) {
        return days.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Row<>(each.getKey(), Figures.of(each.getValue())))
                .toList();
    }
}
