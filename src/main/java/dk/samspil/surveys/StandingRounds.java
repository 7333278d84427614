package dk.samspil.surveys;

import dk.samspil.access.Askers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The standing rounds of the asker's organisation: begun, changed, paused and ended.
@Component
@Transactional
public class StandingRounds {

    private static final String SELECT = "select s.* from surveys.standing s ";

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;
    private final OccasionKinds occasions;
    private final Askers askers;
    private final Clock clock;

    StandingRounds(
            JdbcClient jdbc,
            Questionnaires questionnaires,
            OccasionKinds occasions,
            Askers askers,
            Clock clock) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
        this.occasions = occasions;
        this.askers = askers;
        this.clock = clock;
    }

    /// Those that run first.
    @Transactional(readOnly = true)
    public List<StandingRound> mine() {
        return jdbc.sql(SELECT + "order by s.state = 'ENDED', s.title, s.id")
                .query(StandingRounds::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<StandingRound> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = ?").param(id).query(StandingRounds::read).optional();
    }

    /// How many of what happened came to which end, by standing round; what is `OPEN` waits.
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Long>> progress() {
        Map<UUID, Map<String, Long>> all = new HashMap<>();
        jdbc.sql("select standing_id, outcome, many from surveys.how_it_goes()")
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            row.getObject("standing_id", UUID.class),
                                            id -> new HashMap<>())
                                    .put(row.getString("outcome"), row.getLong("many"));
                        });
        return all;
    }

    /// The rounds that came of it, one a quarter, the newest first.
    @Transactional(readOnly = true)
    public List<UUID> quarters(StandingRound standing) {
        return jdbc.sql(
                        "select id from surveys.round where standing_id = ? order by sent_at desc, id")
                .param(standing.id())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Begins one.
    public SurveyChange begin(StandingRound wanted) {
        var wrong = wrong(wanted);
        if (wrong.isPresent()) {
            return SurveyChange.Refused.because(wrong.get());
        }
        jdbc.sql(
                        """
                        insert into surveys.standing (id, owner_id, occasion, respondent,
                            questionnaire_id, title, introduction, days_after, days_to_answer, every,
                            rest_days, state, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?)
                        """)
                .params(wanted.id(), askers.current().organisation(), wanted.occasion())
                .params(wanted.respondent().name(), wanted.questionnaire(), wanted.title())
                .params(wanted.introduction(), wanted.daysAfter(), wanted.daysToAnswer())
                .params(wanted.every(), wanted.restDays())
                .params(askers.current().name(), OffsetDateTime.now(clock))
                .update();
        return new SurveyChange.Saved(wanted.id());
    }

    /// Changes one; what it asks about and whom stay as they were begun.
    public SurveyChange change(StandingRound shown, StandingRound wanted, int version) {
        var wrong = wrong(wanted);
        if (wrong.isPresent()) {
            return SurveyChange.Refused.because(wrong.get());
        }
        int rows =
                jdbc.sql(
                                """
                                update surveys.standing set questionnaire_id = ?, title = ?,
                                    introduction = ?, days_after = ?, days_to_answer = ?, every = ?,
                                    rest_days = ?, version = version + 1, changed_by = ?,
                                    changed_at = ?
                                where id = ? and version = ? and state <> 'ENDED'
                                """)
                        .params(wanted.questionnaire(), wanted.title(), wanted.introduction())
                        .params(wanted.daysAfter(), wanted.daysToAnswer(), wanted.every())
                        .params(wanted.restDays(), askers.current().name())
                        .params(OffsetDateTime.now(clock), shown.id(), version)
                        .update();
        return rows == 1 ? new SurveyChange.Saved(shown.id()) : meanwhile(shown);
    }

    /// Pauses one, lets it run again or ends it for good: who was waiting is then not asked.
    public SurveyChange turn(StandingRound shown, StandingRound.State to, int version) {
        int rows =
                jdbc.sql(
                                """
                                update surveys.standing set state = ?, version = version + 1,
                                    changed_by = ?, changed_at = ?
                                where id = ? and version = ? and state <> 'ENDED'
                                """)
                        .params(to.name(), askers.current().name(), OffsetDateTime.now(clock))
                        .params(shown.id(), version)
                        .update();
        if (rows == 0) {
            return meanwhile(shown);
        }
        if (to == StandingRound.State.ENDED) {
            jdbc.sql("select surveys.forget_waiting(?)").param(shown.id()).query().listOfRows();
        }
        return new SurveyChange.Saved(shown.id());
    }

    private Optional<String> wrong(StandingRound wanted) {
        var kind = occasions.find(wanted.occasion());
        if (kind.isEmpty() || !kind.get().respondents().contains(wanted.respondent())) {
            return Optional.of("surveys.standing.refused.whom");
        }
        boolean published =
                questionnaires.versions(wanted.questionnaire()).stream()
                        .anyMatch(each -> !each.draft());
        return published ? Optional.empty() : Optional.of("surveys.refused.notPublished");
    }

    private SurveyChange meanwhile(StandingRound shown) {
        return new SurveyChange.ChangedMeanwhile(
                jdbc.sql("select changed_by from surveys.standing where id = ?")
                        .param(shown.id())
                        .query(String.class)
                        .single());
    }

    static StandingRound read(ResultSet row, int number) throws SQLException {
        return new StandingRound(
                row.getObject("id", UUID.class),
                row.getString("occasion"),
                RespondentKind.valueOf(row.getString("respondent")),
                row.getObject("questionnaire_id", UUID.class),
                row.getString("title"),
                row.getString("introduction"),
                row.getInt("days_after"),
                row.getInt("days_to_answer"),
                row.getInt("every"),
                row.getInt("rest_days"),
                StandingRound.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
