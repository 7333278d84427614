package dk.samspil.feeds;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.parties.TeamId;
import dk.samspil.ui.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The asker's own calendars: one of all that concerns the person, and one for each team that the
/// person follows. Whoever has an address reads it; renewing it ends the one before.
@Component
@Transactional
public class Feeds {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feeds(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// The asker's own first, then the teams' by name.
    @Transactional(readOnly = true)
    public List<Feed> mine() {
        return jdbc.sql(
                        """
                        select f.id, f.team_id, coalesce(t.name, '') as name, f.since, f.read_at
                        from feeds.feed f left join parties.team t on t.id = f.team_id
                        order by t.name nulls first
                        """)
                .query(
                        (row, n) -> {
                            var team = row.getObject("team_id", UUID.class);
                            return new Feed(
                                    row.getObject("id", UUID.class),
                                    team == null ? null : new TeamId(team),
                                    row.getString("name"),
                                    row.getObject("since", OffsetDateTime.class).toInstant(),
                                    instant(row.getObject("read_at", OffsetDateTime.class)));
                        })
                .list();
    }

    /// The teams whose days the asker may follow: those of the own municipality or region.
    @Transactional(readOnly = true)
    public List<TeamToFollow> teams() {
        return jdbc.sql(
                        """
                        select t.id, t.name, o.short_name
                        from parties.team t join parties.organisation o on o.id = t.municipality
                        where (o.id = :of or o.region + 20000 = :of)
                          and (t.closed_on is null or t.closed_on > :today)
                        order by o.short_name, t.name
                        """)
                .param("of", askers.current().organisation())
                .param("today", LocalDate.now(clock))
                .query(
                        (row, n) ->
                                new TeamToFollow(
                                        new TeamId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("short_name")))
                .list();
    }

    /// @param municipality its short name
    public record TeamToFollow(TeamId id, String name, String municipality) {}

    /// Makes the address of a calendar, in the place of the one it had. It is never told again.
    ///
    /// @param team null = all that concerns the asker
    public Secret renew(@Nullable TeamId team) {
        Asker asker = askers.current();
        if (team != null && teams().stream().noneMatch(known -> known.id().equals(team))) {
            throw new NotFound();
        }
        var secret = Secret.made(random);
        int rows =
                jdbc.sql(
                                """
                                insert into feeds.feed (person, organisation_id, capacity, team_id,
                                    secret_hash, since)
                                select p.id, :organisation, :capacity, :team::uuid, :hash, :now
                                from parties.person p where p.id = :person
                                on conflict (person, team_id) do update
                                set organisation_id = excluded.organisation_id,
                                    capacity = excluded.capacity,
                                    secret_hash = excluded.secret_hash,
                                    since = excluded.since, read_at = null
                                """)
                        .param("person", asker.person())
                        .param("organisation", asker.organisation())
                        .param("capacity", asker.capacity().name())
                        .param("team", team == null ? null : team.value())
                        .param("hash", secret.hash())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (rows == 0) {
            throw new NotFound();
        }
        return secret;
    }

    /// Ends an address for good.
    public void withdraw(UUID id) {
        int rows = jdbc.sql("delete from feeds.feed where id = ?").param(id).update();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
