package dk.samspil.parties;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rehabilitation teams of the municipalities.
@Component
@Transactional
public class Teams {

    private static final String SELECT = "select * from parties.team ";

    private final JdbcClient jdbc;
    private final RegisterLock lock;
    private final Askers askers;
    private final Clock clock;

    Teams(JdbcClient jdbc, RegisterLock lock, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.askers = askers;
        this.clock = clock;
    }

    public Optional<Team> find(TeamId id) {
        return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(Teams::read).optional();
    }

    /// A municipality's teams that are not closed, by name.
    public List<Team> of(int municipality) {
        return of(municipality, null);
    }

    /// Those that are not closed, and the one that was chosen earlier.
    public List<Team> of(int municipality, @Nullable TeamId chosen) {
        var today = LocalDate.now(clock);
        return all(municipality).stream()
                .filter(team -> team.isOpen(today) || team.id().equals(chosen))
                .toList();
    }

    /// A municipality's teams, the closed ones included, by name.
    public List<Team> all(int municipality) {
        return jdbc.sql(SELECT + "where municipality = ? order by name")
                .param(municipality)
                .query(Teams::read)
                .list();
    }

    /// Records a team; administrators only.
    public TeamId add(int municipality, String name, WorkArea area, String place) {
        return new TeamId(
                jdbc.sql(
                                """
                                insert into parties.team (municipality, name, area, place)
                                values (?, ?, ?, ?) returning id
                                """)
                        .params(municipality, name, area.name(), place)
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .single());
    }

    /// Records a team whose name none of the municipality's others has; administrators only.
    public RegisterChange open(int municipality, String name, WorkArea area, String place) {
        lock.take();
        if (isNamed(municipality, name, null)) {
            return RegisterChange.Refused.because("parties.team.sameName");
        }
        add(municipality, name, area, place);
        return new RegisterChange.Saved();
    }

    /// Renames, moves, closes or reopens a team; administrators only. The version is the one shown.
    public RegisterChange change(Team changed) {
        lock.take();
        if (isNamed(changed.municipality(), changed.name(), changed.id())) {
            return RegisterChange.Refused.because("parties.team.sameName");
        }
        int rows =
                jdbc.sql(
                                """
                                update parties.team
                                set name = ?, area = ?, place = ?, closed_on = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(changed.name(), changed.area().name(), changed.place())
                        .param(changed.closedOn())
                        .param(askers.current().name())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(changed.id().value())
                        .param(changed.version())
                        .update();
        return rows == 1
                ? new RegisterChange.Saved()
                : jdbc.sql("select changed_by, changed_at from parties.team where id = ?")
                        .param(changed.id().value())
                        .query(RegisterChange.ChangedMeanwhile::read)
                        .single();
    }

    private boolean isNamed(int municipality, String name, @Nullable TeamId butNot) {
        return all(municipality).stream()
                .filter(team -> !team.id().equals(butNot))
                .anyMatch(team -> team.name().equalsIgnoreCase(name));
    }

    private static Team read(ResultSet row, int number) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                row.getInt("municipality"),
                row.getString("name"),
                WorkArea.valueOf(row.getString("area")),
                row.getString("place"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"));
    }
}
