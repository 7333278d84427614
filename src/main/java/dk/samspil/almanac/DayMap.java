package dk.samspil.almanac;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.parties.Organisations;
import dk.samspil.rostering.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where teams meet, on the map of the asker's region, and who travels there. A meeting place is
/// known by its name only, so it stands where its municipality is.
@Component
@Transactional(readOnly = true)
public class DayMap {

    private final AlmanacStore store;
    private final Outline outline;
    private final Travels travels;
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Askers askers;

    DayMap(
            AlmanacStore store,
            Outline outline,
            Travels travels,
            JdbcClient jdbc,
            Organisations organisations,
            Askers askers) {
        this.store = store;
        this.outline = outline;
        this.travels = travels;
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.askers = askers;
    }

    /// @param days on which teams meet
    /// @param places with the number of days at each, by name
    public record Row(String municipality, int days, SortedMap<String, Integer> places) {}

    /// @param travels whether journeys are the asker's to see: bases are the secretariat's matter
    /// @param day whose journeys are shown
    public record Shown(
            Picture picture,
            List<Row> rows,
            boolean travels,
            LocalDate day,
            List<Journey> journeys) {

        public int days() {
            return rows.stream().mapToInt(Row::days).sum();
        }

        public int km() {
            return journeys.stream().mapToInt(Journey::km).sum();
        }
    }

    /// @param from the first day and `to` the last one of those that are counted
    /// @param wanted the day whose journeys are shown, between the two; null = the first one with
    /// any
    public Shown of(LocalDate from, LocalDate to, @Nullable LocalDate wanted) {
        Asker asker = askers.current();
        var positions = positions();
        var days =
                store.between(from, to).stream().filter(day -> day.state().takesPlace()).toList();
        var day = wanted == null ? firstStaffed(days, from) : wanted;
        boolean mayTravel = asker.capacity() == Capacity.HEALTH_SECRETARIAT;
        var onTheDay = days.stream().filter(each -> each.day().equals(day)).toList();
        var journeys = mayTravel ? travels.to(onTheDay, positions) : List.<Journey>of();
        int region = region(asker);
        var shapes = outline.all().stream().filter(each -> each.region() == region).toList();
        return new Shown(
                Picture.of(shapes, days, journeys, positions),
                rows(days),
                mayTravel,
                day,
                journeys);
    }

    private static LocalDate firstStaffed(List<TeamDay> days, LocalDate otherwise) {
        return days.stream()
                .filter(day -> !day.coordinator().isEmpty())
                .map(TeamDay::day)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Row> rows(List<TeamDay> days) {
        return days.stream()
                .collect(
                        Collectors.groupingBy(
                                TeamDay::municipalityName, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(
                        each ->
                                new Row(
                                        each.getKey(),
                                        each.getValue().size(),
                                        places(each.getValue())))
                .toList();
    }

    private static SortedMap<String, Integer> places(List<TeamDay> days) {
        return days.stream()
                .collect(
                        Collectors.groupingBy(
                                TeamDay::place, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    private int region(Asker asker) {
        return asker.side() == Side.HEALTH_UNIT
                ? asker.organisation() - 20_000
                : organisations.regionOf(asker.organisation());
    }

    private Map<Integer, Position> positions() {
        return jdbc
                .sql(
                        """
                        select municipality_id, latitude, longitude
                        from staffing.municipality_position
                        """)
                .query(
                        (row, n) ->
                                Map.entry(
                                        row.getInt("municipality_id"),
                                        new Position(
                                                row.getDouble("latitude"),
                                                row.getDouble("longitude"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
