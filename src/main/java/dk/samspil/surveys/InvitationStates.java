package dk.samspil.surveys;

import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of an answer: begun, handed in, opened again; and who is on it, until when. The sender
/// changes all of a round, an organisation its own.
@Component
@Transactional
public class InvitationStates {

    private final JdbcClient jdbc;
    private final Askers askers;
    private final Clock clock;

    InvitationStates(JdbcClient jdbc, Askers askers, Clock clock) {
        this.jdbc = jdbc;
        this.askers = askers;
        this.clock = clock;
    }

    void extendAll(UUID round, LocalDate until) {
        jdbc.sql(
                        """
                        update surveys.invitation set deadline = ?, version = version + 1
                        where round_id = ? and state <> 'HANDED_IN'
                        """)
                .params(until, round)
                .update();
    }

    /// Another deadline for one.
    public void extend(Invitation one, LocalDate until) {
        jdbc.sql("update surveys.invitation set deadline = ?, version = version + 1 where id = ?")
                .params(until, one.id())
                .update();
    }

    /// Asks somebody of the organisation to answer.
    public void delegate(Invitation one, String person) {
        jdbc.sql("update surveys.invitation set delegated_to = ? where id = ?")
                .params(person, one.id())
                .update();
    }

    /// The first part of the answer is written.
    public void begun(Invitation one, boolean paper) {
        jdbc.sql(
                        """
                        update surveys.invitation set state = 'DRAFT', paper = paper or ?
                        where id = ? and state <> 'HANDED_IN'
                        """)
                .params(paper, one.id())
                .update();
    }

    /// The whole answer is handed in; false when it was already.
    public boolean handIn(Invitation one) {
        return jdbc.sql(
                                """
                                update surveys.invitation set state = 'HANDED_IN', handed_in_at = ?,
                                    handed_in_by = ?, version = version + 1
                                where id = ? and state <> 'HANDED_IN'
                                """)
                        .params(OffsetDateTime.now(clock), byWhom(one), one.id())
                        .update()
                == 1;
    }

    /// Whoever answers by a code or on paper is not named.
    private String byWhom(Invitation one) {
        return one.organisation() == null ? "" : askers.current().name();
    }

    /// Lets the one who answered change the answer; false when nothing was handed in.
    public boolean reopen(Invitation one, String because, LocalDate until) {
        return jdbc.sql(
                                """
                                update surveys.invitation set state = 'DRAFT', handed_in_at = null,
                                    handed_in_by = '', reopened_because = ?,
                                    deadline = greatest(deadline, ?), version = version + 1
                                where id = ? and state = 'HANDED_IN'
                                """)
                        .params(because, until, one.id())
                        .update()
                == 1;
    }
}
