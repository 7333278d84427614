package dk.samspil.surveys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The round in which those of a quarter answer. It is made when the first of them is asked, asks
/// the version that is the newest then, and is compared with the quarter before.
@Component
class StandingQuarters {

    private final JdbcClient jdbc;
    private final Questionnaires questionnaires;
    private final SurveyRounds rounds;
    private final Clock clock;

    StandingQuarters(
            JdbcClient jdbc, Questionnaires questionnaires, SurveyRounds rounds, Clock clock) {
        this.jdbc = jdbc;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.clock = clock;
    }

    /// @param owner the organisation that asks
    SurveyRound of(StandingRound standing, int owner, LocalDate day) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        var id = id(standing, first);
        if (rounds.find(id).isEmpty()) {
            make(standing, owner, first, id);
        }
        return rounds.find(id).orElseThrow();
    }

    private void make(StandingRound standing, int owner, LocalDate first, UUID id) {
        int newest =
                questionnaires.versions(standing.questionnaire()).stream()
                        .filter(each -> !each.draft())
                        .findFirst()
                        .orElseThrow()
                        .version();
        var before = id(standing, first.minusMonths(3));
        jdbc.sql(
                        """
                        insert into surveys.round (id, owner_id, standing_id, questionnaire_id,
                            questionnaire_version, title, introduction, access, previous_id,
                            deadline, sent_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, 'CODES',
                            (select r.id from surveys.round r where r.id = ?), ?, ?, 'Samspil')
                        """)
                .params(id, owner, standing.id(), standing.questionnaire(), newest)
                .params(title(standing, first), standing.introduction(), before)
                .params(first.plusMonths(3).minusDays(1).plusDays(standing.daysToAnswer()))
                .params(OffsetDateTime.now(clock))
                .update();
    }

    private static String title(StandingRound standing, LocalDate first) {
        return "%s, %d. kvartal %d"
                .formatted(standing.title(), first.get(IsoFields.QUARTER_OF_YEAR), first.getYear());
    }

    private static UUID id(StandingRound standing, LocalDate first) {
        return UUID.nameUUIDFromBytes(
                (standing.id() + "/" + first).getBytes(StandardCharsets.UTF_8));
    }
}
