package dk.samspil.surveys;

import dk.samspil.calendar.DanishDates;
import dk.samspil.parties.Organisations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Chooses who is asked of those who took part in what happened, and gives each a code.
@Component
class StandingChoice {

    private final JdbcClient jdbc;
    private final StandingQuarters quarters;
    private final Organisations organisations;
    private final Clock clock;

    StandingChoice(
            JdbcClient jdbc, StandingQuarters quarters, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.quarters = quarters;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param person null = those who work in the organisation
    record Waiting(
            UUID id, int group, LocalDate happenedOn, int organisation, @Nullable UUID person) {}

    /// For every running standing round of an organisation.
    void choose(int owner, RandomGenerator random) {
        var running =
                jdbc.sql(
                                """
                                select s.* from surveys.standing s
                                where s.state = 'RUNNING' and s.owner_id = ?
                                order by s.id for update
                                """)
                        .param(owner)
                        .query(StandingRounds::read)
                        .list();
        running.forEach(standing -> choose(standing, owner, random));
    }

    private void choose(StandingRound standing, int owner, RandomGenerator random) {
        var today = LocalDate.ofInstant(clock.instant(), DanishDates.ZONE);
        var due = due(standing, today);
        if (due.isEmpty()) {
            return;
        }
        int turn = counted(standing);
        for (var one : due) {
            if (standing.tooLate(one.happenedOn(), today)) {
                leave(standing, one, "LATE");
            } else if (rests(standing, owner, one, today)) {
                leave(standing, one, "RESTED");
            } else if (turn++ % standing.every() != 0) {
                leave(standing, one, "SKIPPED");
            } else {
                var round = quarters.of(standing, owner, today);
                if (round.recalled()) {
                    return;
                }
                ask(standing, round, one, SurveyCode.random(random), today);
            }
        }
    }

    private List<Waiting> due(StandingRound standing, LocalDate today) {
        return jdbc.sql(
                        """
                        select id, group_id as "group", happened_on,
                            receiver_organisation as organisation, receiver_person as person
                        from surveys.occasion
                        where standing_id = ? and outcome = 'OPEN' and happened_on <= ?
                        order by happened_on, id
                        """)
                .params(standing.id(), today.minusDays(standing.daysAfter()))
                .query(DataClassRowMapper.newInstance(Waiting.class))
                .list();
    }

    private int counted(StandingRound standing) {
        return jdbc.sql(
                        """
                        select count(*) from surveys.occasion
                        where standing_id = ? and outcome in ('ASKED', 'SKIPPED')
                        """)
                .param(standing.id())
                .query(Integer.class)
                .single();
    }

    private boolean rests(StandingRound standing, int owner, Waiting one, LocalDate today) {
        return jdbc.sql(
                        """
                        select exists (select from surveys.last_asked
                            where owner_id = ? and person = ? and asked_on > ?)
                        """)
                .params(owner, hash(owner, one), today.minusDays(standing.restDays()))
                .query(Boolean.class)
                .single();
    }

    private void leave(StandingRound standing, Waiting one, String outcome) {
        jdbc.sql(
                        """
                        update surveys.occasion set outcome = ?, receiver_organisation = null,
                            receiver_person = null, receiver_name = ''
                        where standing_id = ? and id = ?
                        """)
                .params(outcome, standing.id(), one.id())
                .update();
    }

    private void ask(
            StandingRound standing,
            SurveyRound round,
            Waiting one,
            SurveyCode code,
            LocalDate today) {
        var deadline = today.plusDays(standing.daysToAnswer());
        jdbc.sql(
                        """
                        insert into surveys.invitation (id, round_id, owner_id, kind, group_id, name,
                            code_hash, deadline)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), round.id(), round.owner())
                .params(standing.respondent().name(), one.group())
                .params(organisations.get(one.group()).name(), code.hash(), deadline)
                .update();
        jdbc.sql(
                        """
                        insert into surveys.last_asked (owner_id, person, asked_on) values (?, ?, ?)
                        on conflict (owner_id, person) do update set asked_on = excluded.asked_on
                        """)
                .params(round.owner(), hash(round.owner(), one), today)
                .update();
        jdbc.sql(
                        """
                        update surveys.occasion set outcome = 'ASKED', code = ?, deadline = ?
                        where standing_id = ? and id = ?
                        """)
                .params(code.text(), deadline, standing.id(), one.id())
                .update();
    }

    private static byte[] hash(int owner, Waiting one) {
        var who = owner + "/" + one.organisation() + "/" + one.person();
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(who.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
