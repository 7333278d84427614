package dk.samspil.parties;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The GP clinics.
@Component
@Transactional
public class Clinics {

    private static final String SELECT =
            """
            select c.organisation_id, o.name, c.provider_number, o.gln, c.phone, c.address,
                   c.receives_messages, c.version
            from parties.clinic c join parties.organisation o on o.id = c.organisation_id
            """;

    private final JdbcClient jdbc;
    private final RegisterLock lock;
    private final Askers askers;
    private final Clock clock;

    Clinics(JdbcClient jdbc, RegisterLock lock, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.askers = askers;
        this.clock = clock;
    }

    public Optional<Clinic> find(int organisation) {
        return jdbc.sql(SELECT + "where c.organisation_id = ?")
                .param(organisation)
                .query(Clinics::read)
                .optional();
    }

    public Optional<Clinic> find(ProviderNumber number) {
        return jdbc.sql(SELECT + "where c.provider_number = ?")
                .param(number.digits())
                .query(Clinics::read)
                .optional();
    }

    /// Clinics whose name contains the words, or whose provider number or address begins with or
    /// contains them; by name.
    public List<Clinic> search(String words, int limit) {
        var like = "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(
                        SELECT
                                + """
                                where o.name ilike :like or c.address ilike :like
                                   or c.provider_number like substr(:like, 2)
                                order by o.name limit :limit
                                """)
                .param("like", like)
                .param("limit", limit)
                .query(Clinics::read)
                .list();
    }

    /// Records a clinic and gives it an organisation id; administrators only.
    public Clinic add(
            String name,
            ProviderNumber number,
            @Nullable Gln gln,
            String phone,
            String address,
            @Nullable Integer region) {
        return insert(new Clinic(0, name, number, gln, phone, address, true, 1), region);
    }

    /// Records a clinic whose provider number no other has; administrators only.
    public RegisterChange open(Clinic typed, int region) {
        lock.take();
        var other = find(typed.providerNumber());
        if (other.isPresent()) {
            return taken(other.get());
        }
        insert(typed, region);
        return new RegisterChange.Saved();
    }

    private Clinic insert(Clinic typed, @Nullable Integer region) {
        int id =
                jdbc.sql("select nextval('parties.clinic_id')")
                        .query((row, n) -> row.getInt(1))
                        .single();
        jdbc.sql(
                        """
                        insert into parties.organisation (id, kind, name, short_name, region, gln)
                        values (?, 'CLINIC', ?, ?, ?, ?)
                        """)
                .params(id, typed.name(), typed.name())
                .param(region)
                .param(typed.gln() == null ? null : typed.gln().digits())
                .update();
        jdbc.sql(
                        """
                        insert into parties.clinic
                            (organisation_id, provider_number, phone, address, receives_messages)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        typed.providerNumber().digits(),
                        typed.phone(),
                        typed.address(),
                        typed.wantsMessages())
                .update();
        return new Clinic(
                id,
                typed.name(),
                typed.providerNumber(),
                typed.gln(),
                typed.phone(),
                typed.address(),
                typed.wantsMessages(),
                1);
    }

    private static RegisterChange taken(Clinic holder) {
        return RegisterChange.Refused.because("parties.providerNumber.taken", holder.name());
    }

    /// Changes what is known of a clinic; administrators only. The version is the one shown.
    public RegisterChange change(Clinic changed) {
        lock.take();
        var other = find(changed.providerNumber());
        if (other.filter(c -> c.organisation() != changed.organisation()).isPresent()) {
            return taken(other.get());
        }
        int rows =
                jdbc.sql(
                                """
                                update parties.clinic
                                set provider_number = ?, phone = ?, address = ?,
                                    receives_messages = ?, version = version + 1, changed_by = ?,
                                    changed_at = ?
                                where organisation_id = ? and version = ?
                                """)
                        .params(
                                changed.providerNumber().digits(),
                                changed.phone(),
                                changed.address(),
                                changed.wantsMessages(),
                                askers.current().name(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                changed.organisation(),
                                changed.version())
                        .update();
        if (rows == 0) {
            return jdbc.sql(
                            """
                            select changed_by, changed_at from parties.clinic
                            where organisation_id = ?
                            """)
                    .param(changed.organisation())
                    .query(RegisterChange.ChangedMeanwhile::read)
                    .single();
        }
        jdbc.sql("update parties.organisation set name = ?, short_name = ?, gln = ? where id = ?")
                .params(changed.name(), changed.name())
                .param(changed.gln() == null ? null : changed.gln().digits())
                .param(changed.organisation())
                .update();
        return new RegisterChange.Saved();
    }

    private static Clinic read(ResultSet row, int number) throws SQLException {
        var gln = row.getString("gln");
        return new Clinic(
                row.getInt("organisation_id"),
                row.getString("name"),
                new ProviderNumber(row.getString("provider_number")),
                gln == null ? null : new Gln(gln),
                row.getString("phone"),
                row.getString("address"),
                row.getBoolean("receives_messages"),
                row.getInt("version"));
    }
}
