package dk.samspil.cases.web;

import dk.samspil.agreements.CaseType;
import dk.samspil.calendar.DanishDates;
import dk.samspil.cases.CaseStatus;
import dk.samspil.cases.DeadlineKind;
import dk.samspil.cases.DeadlineTones;
import dk.samspil.parties.Initials;
import dk.samspil.ui.Tone;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The cases of the asker's organisation, the one that burns first. One statement a page, and one
/// more for a search.
@Component
@Transactional(readOnly = true)
class Worklist {

    static final int PAGE = 50;

    private static final int FEW = 1_000;

    private static final String SELECT =
            """
            select case_id, number, citizen_name, citizen_born, case_type, status, turn,
                   nullif(next_due, 'infinity') as due, next_kind, caseworker_name, meeting_on, urgent
            from cases.case_row
            where (:whose = 'all' or caseworker = :person)
              and (active or :which = 'closed')
              and (:which <> 'closed' or not active)
              and (:which <> 'ours' or turn = :side)
              and (:which <> 'late' or next_due < :today)
              and (:status = '' or status = :status)
              and (:q = '' or (:few and case_id = any(:matching)) or (not :few and strpos(search, :words) > 0))
              and (next_due, case_id) > (:afterDue::date, :afterId)
            order by next_due, case_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    Worklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page page(Wanted wanted, UUID person, String side, LocalDate today) {
        return page(wanted, person, side, today, PAGE);
    }

    Page page(Wanted wanted, UUID person, String side, LocalDate today, int size) {
        Optional<UUID[]> matching = matching(wanted.pattern());
        List<Row> rows =
                jdbc.sql(SELECT)
                        .param("whose", wanted.whose())
                        .param("person", person)
                        .param("which", wanted.which())
                        .param("side", side)
                        .param("today", today)
                        .param("status", wanted.status())
                        .param("q", wanted.q())
                        .param("words", wanted.words())
                        .param("few", matching.isPresent())
                        .param("matching", matching.orElse(new UUID[0]))
                        .param("afterDue", wanted.afterDue())
                        .param("afterId", wanted.afterId())
                        .param("limit", size + 1)
                        .query((row, number) -> read(row, today))
                        .list();
        return rows.size() > size ? new Page(rows.subList(0, size), true) : new Page(rows, false);
    }

    /// The cases that a search finds by its index; empty without a search, and where there are so
    /// many that the list itself finds the first of them sooner.
    private Optional<UUID[]> matching(String pattern) {
        return pattern.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select cases.matching(?, ?)")
                        .params(pattern, FEW)
                        .query(
                                (row, n) -> {
                                    Array found = row.getArray(1);
                                    return found == null
                                            ? Optional.<UUID[]>empty()
                                            : Optional.of((UUID[]) found.getArray());
                                })
                        .single();
    }

    private static Row read(ResultSet row, LocalDate today) throws SQLException {
        String kind = row.getString("next_kind");
        LocalDate due = row.getObject("due", LocalDate.class);
        CaseStatus status = CaseStatus.valueOf(row.getString("status"));
        return new Row(
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                row.getString("citizen_name"),
                DanishDates.years(row.getObject("citizen_born", LocalDate.class), today),
                CaseType.valueOf(row.getString("case_type")),
                status,
                row.getString("turn"),
                due,
                kind == null ? null : DeadlineKind.valueOf(kind),
                due == null ? Tone.NEUTRAL : DeadlineTones.of(due, today),
                row.getString("caseworker_name"),
                row.getObject("meeting_on", LocalDate.class),
                row.getBoolean("urgent"));
    }

    /// One page of the list.
    record Page(List<Row> rows, boolean more) {

        /// Where the next page begins: behind the last row of this one.
        public String next() {
            Row last = rows.getLast();
            return (last.due() == null ? "uden" : last.due()) + "_" + last.caseId();
        }
    }

    /// @param due the next deadline's day; null when no clock runs
    record Row(
            UUID caseId,
            String number,
            String citizenName,
            int age,
            CaseType type,
            CaseStatus status,
            String turn,
            @Nullable LocalDate due,
            @Nullable DeadlineKind kind,
            Tone tone,
            String caseworker,
            @Nullable LocalDate meetingOn,
            boolean urgent) {

        public String href() {
            return "/sager/" + number;
        }

        public String initials() {
            return Initials.of(citizenName);
        }
    }
}
