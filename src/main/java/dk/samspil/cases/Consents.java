package dk.samspil.cases;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the citizen has agreed to, and when an agreement was taken back.
@Component
@Transactional
public class Consents {

    private final JdbcClient jdbc;
    private final CaseWay way;
    private final Askers askers;
    private final Clock clock;

    Consents(JdbcClient jdbc, CaseWay way, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.way = way;
        this.askers = askers;
        this.clock = clock;
    }

    /// The consents that stand.
    @Transactional(readOnly = true)
    public Set<ConsentCovers> of(CaseId id) {
        var given = EnumSet.noneOf(ConsentCovers.class);
        jdbc.sql("select covers from cases.consent where case_id = ? and withdrawn_on is null")
                .param(id.value())
                .query(String.class)
                .list()
                .forEach(covers -> given.add(ConsentCovers.valueOf(String.valueOf(covers))));
        return given;
    }

    /// Notes what stands from now on; what is not named is withdrawn.
    public void change(CaseId id, Set<ConsentCovers> standing) {
        LocalDate today = LocalDate.now(clock);
        Set<ConsentCovers> before = of(id);
        for (ConsentCovers covers : ConsentCovers.values()) {
            if (before.contains(covers) != standing.contains(covers)) {
                if (standing.contains(covers)) {
                    give(id, Set.of(covers), today, askers.current().name());
                } else {
                    withdraw(id, covers, today);
                }
                way.consentChanged(id, covers, standing.contains(covers));
            }
        }
    }

    void give(CaseId id, Set<ConsentCovers> consents, LocalDate on, String notedBy) {
        for (ConsentCovers covers : consents) {
            jdbc.sql(
                            """
                            insert into cases.consent (case_id, covers, given_on, noted_by) values (?, ?, ?, ?)
                            on conflict (case_id, covers) do update
                            set given_on = excluded.given_on, withdrawn_on = null, noted_by = excluded.noted_by
                            """)
                    .params(id.value(), covers.name(), on, notedBy)
                    .update();
        }
    }

    private void withdraw(CaseId id, ConsentCovers covers, LocalDate on) {
        jdbc.sql("update cases.consent set withdrawn_on = ? where case_id = ? and covers = ?")
                .params(on, id.value(), covers.name())
                .update();
    }
}
