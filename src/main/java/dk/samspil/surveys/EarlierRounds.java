package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rounds that a round is compared with: the one that it names, the one that that one names,
/// and so on.
@Component
public class EarlierRounds {

    private static final int MOST = 9;

    private final JdbcClient jdbc;

    EarlierRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param day on which it was sent
    /// @param asked of whichever kind of respondent
    public record Earlier(UUID round, String title, LocalDate day, Questionnaire asked) {}

    /// The oldest first, at most nine; those that were taken back are left out.
    @Transactional(readOnly = true)
    public List<Earlier> of(SurveyRound round) {
        return jdbc.sql(
                        """
                        with recursive earlier (id, previous_id, back) as (
                            select r.id, r.previous_id, 1 from surveys.round r where r.id = ?
                            union all
                            select r.id, r.previous_id, e.back + 1 from surveys.round r
                            join earlier e on r.id = e.previous_id where e.back < ?)
                        select r.id, r.title, r.sent_at, q.content::text as content from earlier e
                        join surveys.round r on r.id = e.id
                        join surveys.edition q on q.questionnaire_id = r.questionnaire_id
                          and q.version = r.questionnaire_version
                        where r.recalled_at is null order by e.back desc
                        """)
                .param(round.previous())
                .param(MOST)
                .query(
                        (row, n) ->
                                new Earlier(
                                        row.getObject("id", UUID.class),
                                        row.getString("title"),
                                        LocalDate.ofInstant(
                                                row.getTimestamp("sent_at").toInstant(),
                                                DanishDates.ZONE),
                                        Questionnaire.fromJson(row.getString("content"))))
                .list();
    }
}
