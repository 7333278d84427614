package dk.samspil.parties;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.access.Identity;
import dk.samspil.access.Registered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Answers who somebody is before the sign-in, past the policies but through functions that answer
/// nothing else. Roles are asked for at every request, so that is one statement.
@Component
class RegisteredPeople implements Registered {

    private final JdbcClient jdbc;
    private final Staffing staffing;
    private final Roles roles;
    private final RegisterLock lock;
    private final AccessLog log;
    private final Askers askers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RegisteredPeople(
            JdbcClient jdbc,
            Staffing staffing,
            Roles roles,
            RegisterLock lock,
            AccessLog log,
            Askers askers,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.staffing = staffing;
        this.roles = roles;
        this.lock = lock;
        this.log = log;
        this.askers = askers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<List<Asker>> roles(Identity identity) {
        List<Optional<Asker>> rows =
                jdbc.sql(
                                """
                                select * from parties.roles_at_sign_in(?, ?, ?)
                                order by organisation_name, capacity, area
                                """)
                        .params(identity.issuer(), identity.subject(), LocalDate.now(clock))
                        .query((row, n) -> Optional.ofNullable(asker(row)))
                        .list();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(rows.stream().flatMap(Optional::stream).toList());
    }

    @Override
    public Optional<Asker> citizen(String personNumber) {
        return switch (Cpr.parse(personNumber)) {
            case Parsed.Refused<Cpr> refused -> Optional.empty();
            case Parsed.Read<Cpr>(var cpr) ->
                    jdbc.sql("select person, name from parties.citizen_at_sign_in(?)")
                            .param(cpr.digits())
                            .query(
                                    (row, n) ->
                                            new Asker(
                                                    row.getObject("person", UUID.class),
                                                    row.getString("name"),
                                                    Asker.CITIZENS,
                                                    "Borger",
                                                    Capacity.CITIZEN,
                                                    ""))
                            .optional();
        };
    }

    @Override
    public Optional<Asker> firstAdministrator(Identity identity, String name) {
        return askers.as(
                Asker.system(Organisation.PLATFORM),
                () -> Objects.requireNonNull(transaction.execute(t -> register(identity, name))));
    }

    private Optional<Asker> register(Identity identity, String name) {
        lock.take();
        var today = LocalDate.now(clock);
        if (administratorAfter(today)) {
            return Optional.empty();
        }
        var person = staffing.known(identity).orElseGet(() -> newPerson(identity, name));
        var administrator =
                new RoleHolder(
                        person,
                        Organisation.PLATFORM,
                        Capacity.ADMINISTRATOR,
                        null,
                        null,
                        today,
                        null);
        if (!(roles.appoint(administrator) instanceof RegisterChange.Saved)) {
            throw new IllegalStateException("the first administrator was refused");
        }
        log.changed(person.id(), "person", "Udpeget af driften som første administrator");
        return roles(identity)
                .flatMap(
                        held ->
                                held.stream()
                                        .filter(a -> a.capacity() == Capacity.ADMINISTRATOR)
                                        .findFirst());
    }

    private Person newPerson(Identity identity, String name) {
        var person = new Person(UUID.randomUUID(), name, "administrator", "", "");
        staffing.register(person);
        staffing.identify(person.id(), identity);
        return person;
    }

    /// Whether somebody is, or is about to be, administrator.
    private boolean administratorAfter(LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) from parties.role_holder
                        where capacity = 'ADMINISTRATOR' and coalesce(until, 'infinity') >= ?
                        """)
                .param(day)
                .query((row, n) -> row.getInt(1) > 0)
                .single();
    }

    private static @Nullable Asker asker(ResultSet row) throws SQLException {
        var capacity = row.getString("capacity");
        return capacity == null
                ? null
                : new Asker(
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        row.getInt("organisation_id"),
                        row.getString("organisation_name"),
                        Capacity.valueOf(capacity),
                        row.getString("area"));
    }
}
