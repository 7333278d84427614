package dk.samspil.feeds;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Side;
import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads the calendar behind a secret address. Nobody is signed in: it is read in the name of the
/// person who made the address, in each role that the person holds today.
@Component
public class FeedReading {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 24;

    /// Citizens, GPs and clinics have no meetings of their own in a calendar.
    private static final Set<Side> SIDES =
            EnumSet.of(Side.MUNICIPALITY, Side.HEALTH_UNIT, Side.FORUM);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final ObjectProvider<CalendarEntries> sources;
    private final ReadLimit limit = new ReadLimit();
    private final Askers askers;
    private final Clock clock;

    FeedReading(
            JdbcClient jdbc,
            TransactionOperations transaction,
            ObjectProvider<CalendarEntries> sources,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.sources = sources;
        this.askers = askers;
        this.clock = clock;
    }

    private record Behind(UUID feed, @Nullable TeamId team, String teamName, Asker asker) {}

    /// What came of reading an address.
    public sealed interface Reading {

        /// @param name of the calendar
        record Found(Text name, List<CalendarEntry> entries) implements Reading {}

        /// There is no such address, or no longer, or its owner holds no role any more.
        record Gone() implements Reading {}

        /// The address has been read too many times within a minute.
        record TooOften() implements Reading {}
    }

    /// What lies behind a secret, in the order of time: three months back and two years ahead.
    public Reading of(Secret secret) {
        var today = LocalDate.now(clock.withZone(DanishDates.ZONE));
        var roles = roles(secret, today);
        if (roles.isEmpty()) {
            return new Reading.Gone();
        }
        var first = roles.getFirst();
        if (!limit.allows(first.feed(), clock.instant())) {
            return new Reading.TooOften();
        }
        var entries =
                roles.stream()
                        .filter(role -> SIDES.contains(role.asker().side()))
                        .flatMap(role -> entries(role, today).stream())
                        .collect(
                                Collectors.toMap(
                                        CalendarEntry::key, Function.identity(), (one, _) -> one));
        return new Reading.Found(
                first.team() == null
                        ? Text.of("feeds.name.mine")
                        : Text.of("feeds.name.team", first.teamName()),
                entries.values().stream()
                        .sorted(
                                Comparator.comparing(CalendarEntry::day)
                                        .thenComparing(CalendarEntry::starts)
                                        .thenComparing(CalendarEntry::key))
                        .toList());
    }

    private List<Behind> roles(Secret secret, LocalDate today) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ ->
                                jdbc.sql("select * from feeds.behind(?, ?, ?)")
                                        .params(
                                                secret.hash(),
                                                clock.instant().atOffset(ZoneOffset.UTC),
                                                today)
                                        .query(FeedReading::read)
                                        .list()));
    }

    private List<CalendarEntry> entries(Behind role, LocalDate today) {
        return askers.as(
                role.asker(),
                () ->
                        Objects.requireNonNull(
                                transaction.execute(_ -> entriesNow(role.team(), today))));
    }

    private List<CalendarEntry> entriesNow(@Nullable TeamId team, LocalDate today) {
        var from = today.minusMonths(MONTHS_BACK);
        var to = today.plusMonths(MONTHS_AHEAD);
        return sources.stream()
                .map(each -> team == null ? each.ofMine(from, to) : each.ofTeam(team, from, to))
                .flatMap(List::stream)
                .toList();
    }

    private static Behind read(ResultSet row, int number) throws SQLException {
        var team = row.getObject("team_id", UUID.class);
        return new Behind(
                row.getObject("id", UUID.class),
                team == null ? null : new TeamId(team),
                row.getString("team_name"),
                new Asker(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getInt("organisation_id"),
                        row.getString("organisation_name"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getString("area")));
    }
}
