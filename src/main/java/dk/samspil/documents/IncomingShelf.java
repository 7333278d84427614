package dk.samspil.documents;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import dk.samspil.documents.IncomingFile.State;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of files on their way.
@Component
class IncomingShelf {

    private static final String UNFINISHED = "state in ('SENDING', 'RECEIVED', 'READING')";

    private final JdbcClient jdbc;

    IncomingShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The new file, or the one that is on its way already.
    IncomingFile begin(CaseId caseId, Asker by, Announced file, Instant at) {
        jdbc.sql(
                        """
                        insert into documents.incoming_file (case_id, organisation_id,
                            organisation_name, person, person_name, capacity, area, file_name,
                            size, modified, sample, state, begun_at, moved_at)
                        values (:case, :org, :organisation, :person, :by, :capacity, :area, :name,
                            :size, :modified, :sample, 'SENDING', :at, :at)
                        on conflict do nothing
                        """)
                .param("case", caseId.value())
                .param("org", by.organisation())
                .param("organisation", by.organisationName())
                .param("person", by.person())
                .param("by", by.name())
                .param("capacity", by.capacity().name())
                .param("area", by.area())
                .param("name", file.name())
                .param("size", file.size())
                .param("modified", file.modified())
                .param("sample", file.sample())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return same(caseId, by, file).orElseThrow();
    }

    /// The same file that is on its way already.
    Optional<IncomingFile> same(CaseId caseId, Asker by, Announced file) {
        return jdbc.sql(
                        IncomingRows.SELECT
                                + """
                                where case_id = ? and organisation_id = ? and person = ?
                                    and file_name = ? and size = ? and modified = ? and sample = ?
                                    and\s"""
                                + UNFINISHED)
                .params(caseId.value(), by.organisation(), by.person(), file.name(), file.size())
                .params(file.modified(), file.sample())
                .query(IncomingRows::one)
                .optional();
    }

    /// What one person, and one organisation in one case, have on their way.
    record Load(long ofPerson, int filesOfPerson, long ofCase) {}

    Load load(CaseId caseId, Asker by) {
        return jdbc.sql(
                        """
                        select coalesce(sum(size) filter (where person = :person), 0) as of_person,
                            count(*) filter (where person = :person) as files_of_person,
                            coalesce(sum(size) filter (where case_id = :case), 0) as of_case
                        from documents.incoming_file
                        where organisation_id = :org and (person = :person or case_id = :case)
                            and\s"""
                                + UNFINISHED)
                .param("person", by.person())
                .param("case", caseId.value())
                .param("org", by.organisation())
                .query(Load.class)
                .single();
    }

    Optional<IncomingFile> find(UUID id) {
        return jdbc.sql(IncomingRows.SELECT + "where id = ?")
                .param(id)
                .query(IncomingRows::one)
                .optional();
    }

    /// The sender's own, held until the end of the transaction.
    Optional<IncomingFile> hold(CaseId caseId, UUID id, Asker sender) {
        return jdbc.sql(
                        IncomingRows.SELECT
                                + "where id = ? and case_id = ? and person = ? for update")
                .params(id, caseId.value(), sender.person())
                .query(IncomingRows::one)
                .optional();
    }

    /// What somebody has on the way into a case, and what came of it since a moment.
    List<IncomingFile> of(CaseId caseId, Asker sender, Instant since) {
        return jdbc.sql(
                        IncomingRows.SELECT
                                + """
                                where case_id = ? and organisation_id = ? and person = ?
                                    and (moved_at > ? or %s)
                                order by begun_at, id
                                """
                                        .formatted(UNFINISHED))
                .params(caseId.value(), sender.organisation(), sender.person())
                .param(since.atOffset(ZoneOffset.UTC))
                .query(IncomingRows::one)
                .list();
    }

    /// The longest waiting one of a sender.
    Optional<UUID> nextOf(Asker sender) {
        return jdbc.sql(
                        """
                        select id from documents.incoming_file
                        where organisation_id = ? and person = ? and state = 'RECEIVED'
                        order by begun_at, id limit 1
                        """)
                .params(sender.organisation(), sender.person())
                .query(UUID.class)
                .optional();
    }

    /// What the sender said of the beginning of a file.
    String sample(UUID id) {
        return jdbc.sql("select sample from documents.incoming_file where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void keep(UUID id, long position, byte[] part) {
        jdbc.sql("insert into documents.incoming_part (file_id, position, bytes) values (?, ?, ?)")
                .params(id, position, part)
                .update();
    }

    void received(UUID id, long received, State state, Instant at) {
        jdbc.sql(
                        """
                        update documents.incoming_file set received = ?, state = ?, moved_at = ?
                        where id = ?
                        """)
                .params(received, state.name(), at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    boolean drop(UUID id) {
        return jdbc.sql("delete from documents.incoming_file where id = ?").param(id).update() == 1;
    }

    /// Drops a file that nothing has happened to for long, unless it is whole and waits to be read.
    void forget(UUID id, Instant since) {
        jdbc.sql(
                        """
                        delete from documents.incoming_file
                        where id = ? and moved_at <= ? and state in ('SENDING', 'FILED', 'REFUSED')
                        """)
                .params(id, since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets what came of the files of somebody that are over.
    void clear(CaseId caseId, Asker sender) {
        jdbc.sql(
                        """
                        delete from documents.incoming_file
                        where case_id = ? and organisation_id = ? and person = ?
                            and state in ('FILED', 'REFUSED')
                        """)
                .params(caseId.value(), sender.organisation(), sender.person())
                .update();
    }

    /// When something last happened to a file.
    Optional<Instant> movedAt(UUID id) {
        return jdbc.sql("select moved_at from documents.incoming_file where id = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .optional();
    }
}
