package dk.samspil.parties;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Capacity;
import dk.samspil.ui.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The roles that professionals hold, given, changed and ended by administrators. A change counts
/// at once: who is signed in with the role is out at the next request.
@Component
@Transactional
public class Roles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String SELECT =
            """
            select r.id as role, r.version, r.organisation_id, r.capacity, r.area,
                   r.represents, r.since, r.until, o.name as organisation_name, p.id, p.name,
                   p.title, p.phone, p.secure_mail
            from parties.role_holder r
            join parties.organisation o on o.id = r.organisation_id
            join parties.person p on p.id = r.person
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final RegisterLock lock;
    private final AccessLog log;
    private final Askers askers;
    private final MessageSource messages;
    private final Clock clock;

    Roles(
            JdbcClient jdbc,
            Organisations organisations,
            RegisterLock lock,
            AccessLog log,
            Askers askers,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.lock = lock;
        this.log = log;
        this.askers = askers;
        this.messages = messages;
        this.clock = clock;
    }

    public Optional<HeldRole> find(UUID role) {
        return jdbc.sql(SELECT + "where r.id = ?").param(role).query(Roles::held).optional();
    }

    /// All roles of some people, those that are over included; the newest first.
    public List<HeldRole> of(Collection<UUID> people) {
        return jdbc.sql(
                        SELECT
                                + "where r.person = any(?) order by r.since desc, o.name, r.capacity")
                .param(people.toArray(UUID[]::new))
                .query(Roles::held)
                .list();
    }

    public RegisterChange appoint(RoleHolder role) {
        lock.take();
        var refusal = refusal(null, role);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        jdbc.sql(
                        """
                        insert into parties.role_holder (person, organisation_id, capacity, area,
                            represents, since, until, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        role.person().id(),
                        role.organisation(),
                        role.capacity().name(),
                        name(role.area()),
                        name(role.represents()),
                        role.since())
                .param(role.until())
                .param(askers.current().name())
                .param(now())
                .update();
        log.changed(role.person().id(), "person", "Rolle givet: " + words(role));
        return new RegisterChange.Saved();
    }

    /// Changes a role. The version is the one that was shown; the person stays the same.
    public RegisterChange change(UUID id, int version, RoleHolder role) {
        lock.take();
        var refusal = refusal(id, role);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int rows =
                jdbc.sql(
                                """
                                update parties.role_holder
                                set organisation_id = ?, capacity = ?, area = ?, represents = ?,
                                    since = ?, until = ?, version = version + 1, changed_by = ?,
                                    changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(
                                role.organisation(),
                                role.capacity().name(),
                                name(role.area()),
                                name(role.represents()),
                                role.since())
                        .param(role.until())
                        .param(askers.current().name())
                        .param(now())
                        .param(id)
                        .param(version)
                        .update();
        if (rows == 0) {
            return jdbc.sql("select changed_by, changed_at from parties.role_holder where id = ?")
                    .param(id)
                    .query(RegisterChange.ChangedMeanwhile::read)
                    .single();
        }
        log.changed(role.person().id(), "person", "Rolle ændret: " + words(role));
        return new RegisterChange.Saved();
    }

    /// Ends a role at once: yesterday was its last day.
    public RegisterChange stop(HeldRole held, int version) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var role = held.role();
        var since = role.since().isAfter(yesterday) ? yesterday : role.since();
        return change(
                held.id(),
                version,
                new RoleHolder(
                        role.person(),
                        role.organisation(),
                        role.capacity(),
                        role.area(),
                        role.represents(),
                        since,
                        yesterday));
    }

    private Optional<RegisterChange> refusal(@Nullable UUID id, RoleHolder role) {
        var kind = organisations.get(role.organisation()).kind();
        var rule = RoleRules.refusal(role, kind);
        if (rule.isPresent()) {
            return rule.map(RegisterChange.Refused::new);
        }
        if (overlaps(id, role)) {
            return Optional.of(RegisterChange.Refused.because("parties.role.alreadyHeld"));
        }
        return id != null && leavesNoAdministrator(id, role)
                ? Optional.of(RegisterChange.Refused.because("parties.role.lastAdministrator"))
                : Optional.empty();
    }

    private boolean overlaps(@Nullable UUID id, RoleHolder role) {
        return jdbc.sql(
                        """
                        select count(*) from parties.role_holder
                        where person = ? and organisation_id = ? and capacity = ? and area = ?
                          and id is distinct from ?::uuid
                          and daterange(since, until, '[]') && daterange(?, ?, '[]')
                        """)
                .params(
                        role.person().id(),
                        role.organisation(),
                        role.capacity().name(),
                        name(role.area()))
                .param(id)
                .param(role.since())
                .param(role.until())
                .query((row, n) -> row.getInt(1) > 0)
                .single();
    }

    private boolean leavesNoAdministrator(UUID id, RoleHolder role) {
        var today = LocalDate.now(clock);
        var before = find(id).orElseThrow();
        boolean stays =
                role.capacity() == Capacity.ADMINISTRATOR
                        && new HeldRole(id, role, "", 0).holds(today);
        return before.role().capacity() == Capacity.ADMINISTRATOR
                && before.holds(today)
                && !stays
                && jdbc.sql(
                                """
                                select count(*) from parties.role_holder
                                where capacity = 'ADMINISTRATOR' and id <> ?
                                  and ? between since and coalesce(until, 'infinity')
                                """)
                        .params(id, today)
                        .query((row, n) -> row.getInt(1) == 0)
                        .single();
    }

    /// For the access log, in Danish.
    private String words(RoleHolder role) {
        return messages.getMessage(role.capacity().messageKey(), null, Languages.DANISH)
                + ", "
                + organisations.get(role.organisation()).name()
                + ", fra "
                + role.since().format(DAY)
                + (role.until() == null ? "" : " til " + role.until().format(DAY));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static HeldRole held(ResultSet row, int number) throws SQLException {
        return new HeldRole(
                row.getObject("role", UUID.class),
                People.roleHolder(row, number),
                row.getString("organisation_name"),
                row.getInt("version"));
    }
}
