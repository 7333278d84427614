package dk.samspil.parties;

import dk.samspil.access.AccessLog;
import dk.samspil.access.Askers;
import dk.samspil.access.Identity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does with the professionals and the names that providers know them by.
/// Each change is logged with the person's id in the place of a case's.
@Component
@Transactional
public class Staffing {

    private static final String KIND = "person";

    private final JdbcClient jdbc;
    private final People people;
    private final RegisterLock lock;
    private final AccessLog log;
    private final Askers askers;
    private final Clock clock;

    Staffing(
            JdbcClient jdbc,
            People people,
            RegisterLock lock,
            AccessLog log,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.lock = lock;
        this.log = log;
        this.askers = askers;
        this.clock = clock;
    }

    /// A person as the register has them.
    public record RegisteredPerson(Person person, int version) {}

    /// What a provider calls somebody.
    public record Known(UUID id, Identity identity) {}

    public Optional<RegisteredPerson> find(UUID person) {
        return jdbc.sql("select * from parties.person where id = ?")
                .param(person)
                .query(
                        (row, n) ->
                                new RegisteredPerson(People.person(row, n), row.getInt("version")))
                .optional();
    }

    public List<Known> identities(UUID person) {
        return jdbc.sql("select * from parties.identity where person = ? order by issuer, subject")
                .param(person)
                .query(
                        (row, n) ->
                                new Known(
                                        row.getObject("id", UUID.class),
                                        new Identity(
                                                row.getString("issuer"), row.getString("subject"))))
                .list();
    }

    /// Who has an identity already.
    public Optional<Person> known(Identity identity) {
        return jdbc.sql(
                        """
                        select p.* from parties.person p join parties.identity i on i.person = p.id
                        where i.issuer = ? and i.subject = ?
                        """)
                .params(identity.issuer(), identity.subject())
                .query(People::person)
                .optional();
    }

    /// Who has a name and a secure mail address; empty when several have both.
    public Optional<Person> known(String name, String secureMail) {
        var found =
                jdbc.sql(
                                """
                                select * from parties.person
                                where lower(name) = lower(?) and lower(secure_mail) = lower(?)
                                limit 2
                                """)
                        .params(name, secureMail)
                        .query(People::person)
                        .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    public RegisterChange register(Person person) {
        lock.take();
        people.register(person);
        log.changed(person.id(), KIND, "Registreret som bruger");
        return new RegisterChange.Saved();
    }

    /// Corrects name, title and how to reach the person. The version is the one that was shown.
    public RegisterChange correct(Person corrected, int version) {
        int rows =
                jdbc.sql(
                                """
                                update parties.person
                                set name = ?, title = ?, phone = ?, secure_mail = ?,
                                    version = version + 1, changed_by = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(
                                corrected.name(),
                                corrected.title(),
                                corrected.phone(),
                                corrected.secureMail(),
                                askers.current().name(),
                                now(),
                                corrected.id(),
                                version)
                        .update();
        if (rows == 0) {
            return jdbc.sql("select changed_by, changed_at from parties.person where id = ?")
                    .param(corrected.id())
                    .query(RegisterChange.ChangedMeanwhile::read)
                    .single();
        }
        log.changed(corrected.id(), KIND, "Navn og kontaktoplysninger rettet");
        return new RegisterChange.Saved();
    }

    /// Lets a person sign in under a name that a provider knows; each names one person.
    public RegisterChange identify(UUID person, Identity identity) {
        lock.take();
        var holder = known(identity);
        if (holder.isPresent()) {
            return RegisterChange.Refused.because("parties.identity.taken", holder.get().name());
        }
        jdbc.sql("insert into parties.identity (person, issuer, subject) values (?, ?, ?)")
                .params(person, identity.issuer(), identity.subject())
                .update();
        log.changed(person, KIND, "Log ind tilføjet: " + words(identity));
        return new RegisterChange.Saved();
    }

    /// Takes it back: who is signed in under that name is out at the next request.
    public boolean forget(UUID person, UUID identity) {
        var gone =
                jdbc.sql(
                                """
                                delete from parties.identity where person = ? and id = ?
                                returning issuer, subject
                                """)
                        .params(person, identity)
                        .query(
                                (row, n) ->
                                        new Identity(
                                                row.getString("issuer"), row.getString("subject")))
                        .optional();
        gone.ifPresent(name -> log.changed(person, KIND, "Log ind fjernet: " + words(name)));
        return gone.isPresent();
    }

    private static String words(Identity identity) {
        return identity.subject() + " hos " + identity.issuer();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
