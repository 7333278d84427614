package dk.samspil.staffing;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.parties.People;
import dk.samspil.parties.Person;
import dk.samspil.parties.RoleHolder;
import dk.samspil.ui.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which person in Samspil a coordinator is: that person sits at the meetings and gets the notices.
@Component
@Transactional
public class Accounts {

    private final People people;
    private final JdbcClient jdbc;
    private final AccessLog log;
    private final Askers askers;

    Accounts(People people, JdbcClient jdbc, AccessLog log, Askers askers) {
        this.people = people;
        this.jdbc = jdbc;
        this.log = log;
        this.askers = askers;
    }

    /// Those of the unit who sign in as coordinators, by name.
    @Transactional(readOnly = true)
    public List<Person> offered() {
        return people.at(askers.current().organisation(), Capacity.HEALTH_COORDINATOR).stream()
                .map(RoleHolder::person)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<UUID> of(UUID coordinator) {
        return Optional.ofNullable(all().get(coordinator));
    }

    /// By coordinator; those without a person are missing.
    Map<UUID, UUID> all() {
        var accounts = new HashMap<UUID, UUID>();
        jdbc.sql(
                        """
                        select id, person_id from staffing.coordinator
                        where health_unit_id = ? and person_id is not null
                        """)
                .param(askers.current().organisation())
                .query(
                        row -> {
                            accounts.put(
                                    row.getObject("id", UUID.class),
                                    row.getObject("person_id", UUID.class));
                        });
        return accounts;
    }

    /// @param person null = signs in nowhere
    public void connect(UUID coordinator, @Nullable UUID person) {
        if (person != null && offered().stream().noneMatch(each -> each.id().equals(person))) {
            throw new NotFound();
        }
        int rows =
                jdbc.sql("update staffing.coordinator set person_id = ? where id = ?")
                        .param(person)
                        .param(coordinator)
                        .update();
        if (rows == 0) {
            throw new NotFound();
        }
        log.changed(coordinator, "coordinator", "Koordinatorens adgang til Samspil");
    }
}
