package dk.samspil.parties;

import dk.samspil.access.Capacity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The professionals, and who of them does what where. Only for those who are signed in.
@Component
@Transactional
public class People {

    private static final String SELECT = "select p.* from parties.person p ";

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(UUID id) {
        return jdbc.sql(SELECT + "where p.id = ?").param(id).query(People::person).optional();
    }

    /// Those of the people who exist, by id, in one statement.
    public Map<UUID, Person> all(Collection<UUID> ids) {
        return jdbc
                .sql(SELECT + "where p.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(People::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /// Who holds one of the capacities at an organisation today, by name; no capacity = any.
    public List<RoleHolder> at(int organisation, Capacity... capacities) {
        return jdbc.sql(
                        """
                        select p.id, p.name, p.title, p.phone, p.secure_mail, r.organisation_id,
                               r.capacity, r.area, r.represents, r.since, r.until
                        from parties.role_holder r join parties.person p on p.id = r.person
                        where r.organisation_id = :organisation
                          and (cardinality(:capacities::text[]) = 0
                               or r.capacity = any(:capacities::text[]))
                          and :today between r.since and coalesce(r.until, 'infinity')
                        order by p.name, r.capacity
                        """)
                .param("organisation", organisation)
                .param("capacities", Stream.of(capacities).map(Enum::name).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(People::roleHolder)
                .list();
    }

    /// Records a professional; administrators only.
    public void register(Person person) {
        jdbc.sql(
                        """
                        insert into parties.person (id, name, title, phone, secure_mail)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        person.id(),
                        person.name(),
                        person.title(),
                        person.phone(),
                        person.secureMail())
                .update();
    }

    /// Gives a registered professional a capacity; administrators only.
    public void appoint(RoleHolder role) {
        jdbc.sql(
                        """
                        insert into parties.role_holder
                            (person, organisation_id, capacity, area, represents, since, until)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        role.person().id(),
                        role.organisation(),
                        role.capacity().name(),
                        role.area() == null ? "" : role.area().name(),
                        role.represents() == null ? "" : role.represents().name(),
                        role.since())
                .param(role.until())
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getString("phone"),
                row.getString("secure_mail"));
    }

    static RoleHolder roleHolder(ResultSet row, int number) throws SQLException {
        var area = row.getString("area");
        var represents = row.getString("represents");
        return new RoleHolder(
                person(row, number),
                row.getInt("organisation_id"),
                Capacity.valueOf(row.getString("capacity")),
                area.isEmpty() ? null : WorkArea.valueOf(area),
                represents.isEmpty() ? null : Area.valueOf(represents),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
