package dk.samspil.archive;

import dk.samspil.cases.CaseId;
import dk.samspil.documents.ArchiveCopies.State;
import dk.samspil.documents.FrozenFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of copies for the archive.
@Component
class ArchiveShelf {

    private static final String ONE =
            """
            select case_file_id, case_id, state, waits, failure, ordered_by_name, ordered_at,
                changed_at, pages, size, remarks
            from archive.copy where case_file_id = ?
            """;

    private final JdbcClient jdbc;

    ArchiveShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Orders a copy; false when there is one that has not failed.
    boolean order(FrozenFile file, String by, Instant at) {
        return jdbc.sql(
                                """
                                insert into archive.copy (case_file_id, case_id, state, ordered_by_name,
                                    ordered_at, changed_at, pages)
                                values (:file, :case, 'ORDERED', :by, :at, :at, :pages)
                                on conflict (case_file_id) do update
                                set state = 'ORDERED', failure = null, remarks = '[]', ordered_by_name = :by,
                                    ordered_at = :at, changed_at = :at
                                where copy.state = 'FAILED'
                                """)
                        .param("file", file.id())
                        .param("case", file.caseId().value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("pages", file.pages())
                        .update()
                == 1;
    }

    Optional<ArchiveCopy> find(UUID file) {
        return jdbc.sql(ONE).param(file).query(ArchiveShelf::one).optional();
    }

    Map<UUID, State> states(CaseId caseId) {
        var states = new HashMap<UUID, State>();
        jdbc.sql("select case_file_id, state from archive.copy where case_id = ?")
                .param(caseId.value())
                .query(
                        row -> {
                            states.put(
                                    row.getObject("case_file_id", UUID.class),
                                    State.valueOf(row.getString("state")));
                        });
        return states;
    }

    Optional<byte[]> pdf(UUID file) {
        return jdbc.sql("select pdf from archive.copy where case_file_id = ? and state = 'READY'")
                .param(file)
                .query(byte[].class)
                .optional();
    }

    /// @param waits whether it waits for the program
    void put(UUID file, State state, boolean waits, Instant at) {
        jdbc.sql(
                        """
                        update archive.copy set state = ?, waits = ?, changed_at = ?
                        where case_file_id = ?
                        """)
                .params(state.name(), waits, at.atOffset(ZoneOffset.UTC), file)
                .update();
    }

    void failed(UUID file, Failure why, List<Remark> remarks, Instant at) {
        jdbc.sql(
                        """
                        update archive.copy
                        set state = 'FAILED', failure = ?, waits = false, remarks = ?::jsonb,
                            changed_at = ?
                        where case_file_id = ?
                        """)
                .params(why.name(), Remark.write(remarks), at.atOffset(ZoneOffset.UTC), file)
                .update();
    }

    void ready(UUID file, byte[] pdf, List<Remark> remarks, Instant at) {
        jdbc.sql(
                        """
                        update archive.copy
                        set state = 'READY', waits = false, pdf = ?, size = ?, remarks = ?::jsonb,
                            changed_at = ?
                        where case_file_id = ?
                        """)
                .params(pdf, pdf.length, Remark.write(remarks), at.atOffset(ZoneOffset.UTC), file)
                .update();
    }

    private static ArchiveCopy one(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new ArchiveCopy(
                row.getObject("case_file_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getBoolean("waits"),
                failure == null ? null : Failure.valueOf(failure),
                row.getString("ordered_by_name"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("pages"),
                row.getLong("size"),
                Remark.read(row.getString("remarks")));
    }
}
