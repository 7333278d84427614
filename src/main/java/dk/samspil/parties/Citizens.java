package dk.samspil.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The citizens that the asker may know of: those of the own organisation's cases, and oneself.
@Component
@Transactional
public class Citizens {

    private static final String SELECT = "select c.* from parties.citizen c ";

    private final JdbcClient jdbc;

    Citizens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Finds a citizen by person number, or records one, for a new case of the asking municipality.
    /// Refused where the name does not fit the person number.
    public OpenedCitizen open(NewCitizen typed) {
        return jdbc.sql("select person, outcome from parties.open_citizen(?, ?, ?, ?, ?, ?)")
                .params(
                        typed.cpr().digits(),
                        typed.name().strip(),
                        typed.address().strip(),
                        typed.phone().strip(),
                        typed.addressProtected())
                .param(typed.clinic())
                .query((row, number) -> opened(row.getObject("person", UUID.class)))
                .single();
    }

    private OpenedCitizen opened(@Nullable UUID person) {
        return person == null
                ? new OpenedCitizen.Refused("parties.citizen.otherName")
                : new OpenedCitizen.Opened(get(person));
    }

    public Optional<Citizen> find(UUID person) {
        return jdbc.sql(SELECT + "where c.person = ?")
                .param(person)
                .query(Citizens::read)
                .optional();
    }

    /// One that must be visible, because a case that the asker sees is about the citizen.
    public Citizen get(UUID person) {
        return find(person).orElseThrow(() -> new IllegalStateException("no citizen " + person));
    }

    /// Those whom the asker may know of, by person, in one statement.
    public Map<UUID, Citizen> all(Collection<UUID> people) {
        return jdbc
                .sql(SELECT + "where c.person = any(?)")
                .param(people.toArray(UUID[]::new))
                .query(Citizens::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Citizen::person, citizen -> citizen));
    }

    /// Lets another organisation know of a citizen, as when a case is referred or a form sent.
    public void grant(UUID citizen, int organisation) {
        jdbc.sql(
                        """
                        insert into parties.citizen_access (citizen, organisation_id)
                        values (?, ?) on conflict do nothing
                        """)
                .params(citizen, organisation)
                .update();
    }

    /// Takes it back; only the citizen's municipality may, and not from itself or the citizen.
    public void withdraw(UUID citizen, int organisation) {
        jdbc.sql("select 1 from parties.withdraw(?, ?)")
                .params(citizen, organisation)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// Corrects name, address, phone, protection and clinic. The version is the one that was shown.
    public CorrectedCitizen correct(Citizen corrected) {
        int rows =
                jdbc.sql(
                                """
                                update parties.citizen
                                set name = :name, address = :address, phone = :phone, clinic = :clinic,
                                    address_protected = :protected, version = version + 1
                                where person = :person and version = :version
                                """)
                        .param("name", corrected.name())
                        .param("address", corrected.address())
                        .param("phone", corrected.phone())
                        .param("clinic", corrected.clinic())
                        .param("protected", corrected.addressProtected())
                        .param("person", corrected.person())
                        .param("version", corrected.version())
                        .update();
        var now = get(corrected.person());
        return rows == 1
                ? new CorrectedCitizen.Corrected(now)
                : new CorrectedCitizen.ChangedMeanwhile(now);
    }

    private static Citizen read(ResultSet row, int number) throws SQLException {
        return new Citizen(
                row.getObject("person", UUID.class),
                new Cpr(row.getString("cpr")),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getBoolean("address_protected"),
                row.getInt("municipality"),
                row.getObject("clinic", Integer.class),
                row.getInt("version"));
    }
}
