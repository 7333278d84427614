package dk.samspil.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The append-only log of every look at and change of a person's data, chained by hash per case.
/// Writes join the caller's transaction: no look without its entry, no entry without its look.
@Component
public class AccessLog {

    private static final String APPEND =
            """
            insert into access.log_entry (case_id, seq, at, person, person_name, organisation_id,
                organisation_name, capacity, action, kind, what, why, session, previous, hash)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// Logs that the asker saw something; a repeated look in the same session is logged once.
    ///
    /// @param kind what sort of thing, such as `case` or `document`: part of what makes a repeat
    /// @param what what was seen, in Danish, without person numbers; shown to the citizen
    @Transactional(propagation = Propagation.MANDATORY)
    public void looked(UUID caseId, String kind, String what) {
        append(caseId, "LOOK", kind, what, "");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(UUID caseId, String kind, String what) {
        append(caseId, "CHANGE", kind, what, "");
    }

    private void append(UUID caseId, String action, String kind, String what, String why) {
        Asker asker = askers.current();
        jdbc.sql(APPEND)
                .params(
                        caseId,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        asker.person(),
                        asker.name(),
                        asker.organisation(),
                        asker.organisationName(),
                        asker.capacity().name(),
                        action,
                        kind,
                        what,
                        why,
                        askers.session())
                .update();
    }

    /// What the log says of one case, as far as the asker may read it; the newest first.
    @Transactional(readOnly = true)
    public List<Entry> of(UUID caseId, int limit) {
        return jdbc.sql(
                        """
                        select at, person_name, organisation_name, capacity, action, what
                        from access.log_entry where case_id = ? order by at desc, seq desc limit ?
                        """)
                .params(caseId, limit)
                .query(
                        (row, n) ->
                                new Entry(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        row.getString("person_name"),
                                        row.getString("organisation_name"),
                                        Capacity.valueOf(row.getString("capacity")),
                                        row.getString("action").equals("CHANGE"),
                                        row.getString("what")))
                .list();
    }

    /// Checks the whole log and tells each entry that was changed, moved or cut away.
    @Transactional(readOnly = true)
    public Verification verify() {
        List<BrokenEntry> broken =
                jdbc.sql("select case_id, seq, problem from access.broken_entries()")
                        .query(DataClassRowMapper.newInstance(BrokenEntry.class))
                        .list();
        long entries = jdbc.sql("select access.entry_count()").query(Long.class).single();
        return new Verification(entries, broken);
    }

    /// Who did what and when.
    ///
    /// @param change whether something was changed, or only seen
    public record Entry(
            Instant at,
            String person,
            String organisation,
            Capacity capacity,
            boolean change,
            String what) {}

    /// The outcome of checking the log.
    public record Verification(long entries, List<BrokenEntry> broken) {

        public boolean intact() {
            return broken.isEmpty();
        }
    }

    /// One place where the chain does not hold.
    ///
    /// @param problem `CHANGED`, `NOT_IN_CHAIN`, `CUT_SHORT` or `NO_HEAD`
    public record BrokenEntry(UUID caseId, long seq, String problem) {}
}
