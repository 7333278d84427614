package dk.samspil.surveys;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.access.InAnothersName;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Asks, in the name of the organisation that is at work, those whose turn has come. The letters
/// leave from a house for which nobody signs in: who got which code, nobody can look up.
/// It may be broken off anywhere and run again: a letter is written once.
@Component
public class StandingAsking {

    private final JdbcClient jdbc;
    private final StandingChoice choice;
    private final StandingLetters letters;
    private final Askers askers;
    private final InAnothersName names;
    private final TransactionTemplate transaction;

    StandingAsking(
            JdbcClient jdbc,
            StandingChoice choice,
            StandingLetters letters,
            Askers askers,
            InAnothersName names,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.choice = choice;
        this.letters = letters;
        this.askers = askers;
        this.names = names;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Call it as the application, at work for the organisation that asks.
    ///
    /// @param random makes the codes: not to be guessed
    public void ask(RandomGenerator random) {
        int owner = askers.current().organisation();
        var toWrite =
                Objects.requireNonNull(
                        transaction.execute(
                                choosing -> {
                                    choice.choose(owner, random);
                                    return toWrite(owner);
                                }));
        toWrite.forEach(
                letter -> names.run(Asker.system(Asker.LETTERS), () -> letters.write(letter)));
        transaction.executeWithoutResult(done -> toWrite.forEach(this::forget));
    }

    private List<StandingLetter> toWrite(int owner) {
        return jdbc.sql(
                        """
                        select o.standing_id as standing, o.id as occasion, s.respondent, s.title,
                            s.introduction, w.name as sender, o.receiver_organisation,
                            o.receiver_person, o.receiver_name, o.code, o.deadline
                        from surveys.occasion o
                        join surveys.standing s on s.id = o.standing_id
                        join parties.organisation w on w.id = o.owner_id
                        where o.owner_id = ? and o.code is not null
                        """)
                .param(owner)
                .query(DataClassRowMapper.newInstance(StandingLetter.class))
                .list();
    }

    /// Whom it went to and what the code was.
    private void forget(StandingLetter letter) {
        jdbc.sql(
                        """
                        update surveys.occasion set code = null, deadline = null,
                            receiver_organisation = null, receiver_person = null, receiver_name = ''
                        where standing_id = ? and id = ?
                        """)
                .params(letter.standing(), letter.occasion())
                .update();
    }
}
