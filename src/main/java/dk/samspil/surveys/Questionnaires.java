package dk.samspil.surveys;

import dk.samspil.access.Askers;
import dk.samspil.forms.Forms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The questionnaires of the asker's organisation, in versions: a draft is edited, then published,
/// and what is published is changed by a new version only.
@Component
@Transactional
public class Questionnaires {

    private static final String SELECT =
            """
            select e.questionnaire_id, e.version, e.content::text as content, e.published_at,
                   e.lock, e.changed_by, e.changed_at
            from surveys.edition e
            """;

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    Questionnaires(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    /// The newest version of each that the asker's organisation has written.
    @Transactional(readOnly = true)
    public List<Edition> mine() {
        return jdbc.sql(
                        SELECT
                                + """
                                where e.owner_id = ? and e.version = (
                                    select max(n.version) from surveys.edition n
                                    where n.questionnaire_id = e.questionnaire_id)
                                order by e.content -> 'form' -> 'title' ->> 'da'
                                """)
                .param(askers.current().organisation())
                .query(Questionnaires::read)
                .list();
    }

    /// All versions of one, the newest first; empty where the asker may see none.
    @Transactional(readOnly = true)
    public List<Edition> versions(UUID id) {
        return jdbc.sql(SELECT + "where e.questionnaire_id = ? order by e.version desc")
                .param(id)
                .query(Questionnaires::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Edition> edition(UUID id, int version) {
        return jdbc.sql(SELECT + "where e.questionnaire_id = ? and e.version = ?")
                .params(id, version)
                .query(Questionnaires::read)
                .optional();
    }

    /// Begins a questionnaire of one's own, from a delivered one or from nothing.
    public SurveyChange begin(UUID id, Questionnaire from) {
        add(id, 1, from);
        return new SurveyChange.Saved(id);
    }

    /// Saves the draft.
    ///
    /// @param lock of the draft as it was shown
    public SurveyChange save(Edition shown, int lock, Questionnaire changed) {
        int rows =
                jdbc.sql(
                                """
                                update surveys.edition set content = ?::jsonb, lock = lock + 1,
                                    changed_by = ?, changed_at = ?
                                where questionnaire_id = ? and version = ? and lock = ?
                                  and published_at is null
                                """)
                        .params(changed.toJson(), askers.current().name(), now())
                        .params(shown.id(), shown.version(), lock)
                        .update();
        return rows == 1 ? new SurveyChange.Saved(shown.id()) : meanwhile(shown);
    }

    /// Publishes the draft: from now on it can be sent, and never changes.
    public SurveyChange publish(Edition shown, int lock) {
        var form = shown.questionnaire().form();
        if (form.sections().stream().allMatch(part -> part.fields().isEmpty())) {
            return SurveyChange.Refused.because("surveys.refused.nothingAsked");
        }
        var problems = Forms.problems(form);
        if (!problems.isEmpty()) {
            return SurveyChange.Refused.because(
                    "surveys.refused.incomplete", String.join("; ", problems));
        }
        int rows =
                jdbc.sql(
                                """
                                update surveys.edition set published_at = ?, lock = lock + 1,
                                    changed_by = ?, changed_at = ?
                                where questionnaire_id = ? and version = ? and lock = ?
                                  and published_at is null
                                """)
                        .params(now(), askers.current().name(), now())
                        .params(shown.id(), shown.version(), lock)
                        .update();
        return rows == 1 ? new SurveyChange.Saved(shown.id()) : meanwhile(shown);
    }

    /// Begins the next version as a draft that reads as the newest published one.
    public SurveyChange nextVersion(UUID id) {
        var newest = versions(id).getFirst();
        if (newest.draft()) {
            return SurveyChange.Refused.because("surveys.refused.draftExists");
        }
        add(id, newest.version() + 1, newest.questionnaire());
        return new SurveyChange.Saved(id);
    }

    private void add(UUID id, int version, Questionnaire content) {
        jdbc.sql(
                        """
                        insert into surveys.edition (questionnaire_id, version, owner_id, content,
                            changed_by, changed_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(id, version, askers.current().organisation(), content.toJson())
                .params(askers.current().name(), now())
                .update();
    }

    private SurveyChange meanwhile(Edition shown) {
        return new SurveyChange.ChangedMeanwhile(
                edition(shown.id(), shown.version()).map(Edition::changedBy).orElse(""));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getObject("questionnaire_id", UUID.class),
                row.getInt("version"),
                Questionnaire.fromJson(row.getString("content")),
                instant(row, "published_at"),
                row.getInt("lock"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
