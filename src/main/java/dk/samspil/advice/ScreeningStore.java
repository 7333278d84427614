package dk.samspil.advice;

import dk.samspil.access.Asker;
import dk.samspil.cases.CaseId;
import dk.samspil.forms.Answers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of referrals and their answers.
@Component
class ScreeningStore {

    private final JdbcClient jdbc;

    ScreeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of a case, the newest first.
    List<CaseScreening> of(CaseId id) {
        return jdbc.sql(
                        """
                        select * from advice.screening where case_id = ?
                        order by referred_on desc, (outcome = 'WAITING') desc, id desc
                        """)
                .param(id.value())
                .query(ScreeningStore::read)
                .list();
    }

    /// The one that waits for an answer, kept from others until the transaction ends.
    Optional<CaseScreening> lockWaiting(CaseId id) {
        return jdbc.sql(
                        """
                        select * from advice.screening
                        where case_id = ? and outcome = 'WAITING' for update
                        """)
                .param(id.value())
                .query(ScreeningStore::read)
                .optional();
    }

    void add(CaseScreening screening, int municipality) {
        jdbc.sql(
                        "update advice.screening set outcome = 'OVERTAKEN', answered_on = ?"
                                + " where case_id = ? and outcome = 'WAITING'")
                .params(screening.referredOn(), screening.caseId().value())
                .update();
        jdbc.sql(
                        """
                        insert into advice.screening (id, case_id, health_unit_id, municipality_id,
                            referred_on, referred_by_name, meeting_on, due, urgency,
                            without_certificate, form, form_version, silence_is_sufficient,
                            outcome, answered_on)
                        values (:id, :case, :unit, :municipality, :on, :by, :meeting, :due, :urgency,
                            :without, :form, :version, :silence, :outcome, :answered)
                        """)
                .param("id", screening.id())
                .param("case", screening.caseId().value())
                .param("unit", screening.healthUnit())
                .param("municipality", municipality)
                .param("on", screening.referredOn())
                .param("by", screening.referredBy())
                .param("meeting", screening.meetingOn())
                .param("due", screening.due())
                .param("urgency", screening.urgency())
                .param("without", screening.withoutCertificate())
                .param("form", screening.form())
                .param("version", screening.formVersion())
                .param("silence", screening.silenceIsSufficient())
                .param("outcome", screening.outcome().name())
                .param("answered", screening.answeredOn())
                .update();
    }

    void take(UUID id, Asker coordinator) {
        jdbc.sql("update advice.screening set coordinator = ?, coordinator_name = ? where id = ?")
                .params(coordinator.person(), coordinator.name(), id)
                .update();
    }

    void answer(UUID id, ScreeningOutcome outcome, LocalDate on, String by, Answers answers) {
        jdbc.sql(
                        """
                        update advice.screening set outcome = ?, answered_on = ?,
                            answered_by_name = ?, answers = ?::jsonb
                        where id = ?
                        """)
                .params(outcome.name(), on, by, answers.toJson(), id)
                .update();
    }

    /// Cases of the asking unit whose answer was due before a day, and where silence is an answer.
    List<CaseId> silent(LocalDate before) {
        return jdbc.sql(
                        """
                        select s.case_id from advice.screening s
                        join cases.case_row r on r.case_id = s.case_id
                            and r.status = 'AWAITING_SCREENING'
                        where s.outcome = 'WAITING' and s.silence_is_sufficient and s.due < ?
                        order by s.due, s.case_id
                        """)
                .param(before)
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .list();
    }

    private static CaseScreening read(ResultSet row, int number) throws SQLException {
        return new CaseScreening(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("health_unit_id"),
                row.getObject("referred_on", LocalDate.class),
                row.getString("referred_by_name"),
                row.getObject("meeting_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getString("urgency"),
                row.getString("without_certificate"),
                row.getString("form"),
                row.getInt("form_version"),
                row.getBoolean("silence_is_sufficient"),
                row.getObject("coordinator", UUID.class),
                row.getString("coordinator_name"),
                ScreeningOutcome.valueOf(row.getString("outcome")),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by_name"),
                Answers.fromJson(row.getString("answers")));
    }
}
