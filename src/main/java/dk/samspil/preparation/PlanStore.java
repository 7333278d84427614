package dk.samspil.preparation;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps plans, their sections and their finished editions.
@Component
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(CaseId id) {
        return find(id, "");
    }

    /// Finds the plan and keeps others from changing it until the transaction ends.
    Optional<Plan> lock(CaseId id) {
        return find(id, " for update");
    }

    private Optional<Plan> find(CaseId id, String locking) {
        return jdbc.sql("select * from preparation.plan where case_id = ?" + locking)
                .param(id.value())
                .query(
                        (row, n) ->
                                new Plan(
                                        id,
                                        row.getInt("form_version"),
                                        row.getInt("edition"),
                                        row.getBoolean("locked"),
                                        sections(id)))
                .optional();
    }

    private List<Plan.Written> sections(CaseId id) {
        return jdbc.sql("select * from preparation.plan_section where case_id = ? order by key")
                .param(id.value())
                .query(PlanStore::written)
                .list();
    }

    /// Begins a plan, unless there is one already.
    void begin(CaseId id, int formVersion, Instant at) {
        jdbc.sql(
                        """
                        insert into preparation.plan (case_id, form_version, started_at)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(id.value(), formVersion, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Saves a section over the version that was edited; false when it has another version now.
    boolean save(CaseId id, String key, long version, Answers answers, Instant at, Asker by) {
        return jdbc.sql(
                                """
                                insert into preparation.plan_section as s
                                    (case_id, key, version, answers, changed_at, changed_by, changed_by_name)
                                values (:case, :key, 1, :answers::jsonb, :at, :by, :name)
                                on conflict (case_id, key) do update
                                set version = s.version + 1, answers = excluded.answers,
                                    changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                                    changed_by_name = excluded.changed_by_name
                                where s.version = :version
                                """)
                        .param("case", id.value())
                        .param("key", key)
                        .param("answers", answers.toJson())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .param("name", by.name())
                        .param("version", version)
                        .update()
                == 1;
    }

    void finish(Plan plan, Instant at, String by) {
        jdbc.sql(
                        """
                        insert into preparation.plan_version
                            (case_id, edition, form_version, answers, locked_at, locked_by_name)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        plan.caseId().value(),
                        plan.edition(),
                        plan.formVersion(),
                        plan.answers().toJson(),
                        at.atOffset(ZoneOffset.UTC),
                        by)
                .update();
        jdbc.sql("update preparation.plan set locked = true where case_id = ?")
                .param(plan.caseId().value())
                .update();
    }

    void beginEdition(Plan plan) {
        jdbc.sql(
                        """
                        update preparation.plan set locked = false, edition = edition + 1
                        where case_id = ? and edition = ? and locked
                        """)
                .params(plan.caseId().value(), plan.edition())
                .update();
    }

    List<Edition> editions(CaseId id) {
        return jdbc.sql(
                        "select * from preparation.plan_version where case_id = ? order by edition desc")
                .param(id.value())
                .query(
                        (row, n) ->
                                new Edition(
                                        row.getInt("edition"),
                                        row.getInt("form_version"),
                                        Answers.fromJson(row.getString("answers")),
                                        row.getObject("locked_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("locked_by_name")))
                .list();
    }

    private static Plan.Written written(ResultSet row, int number) throws SQLException {
        return new Plan.Written(
                row.getString("key"),
                row.getLong("version"),
                Answers.fromJson(row.getString("answers")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by_name"));
    }
}
