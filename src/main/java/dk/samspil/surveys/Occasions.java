package dk.samspil.surveys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes word of what happened, in the transaction in which it does: what is rolled back is not
/// asked about. Told twice, it is asked about once; where no standing round asks, nothing is kept.
@Component
public class Occasions {

    private final JdbcClient jdbc;

    Occasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Occasion happened) {
        var receiver = happened.receiver();
        jdbc.sql("select surveys.occurred(?, ?, ?, ?, ?, ?, ?, ?::uuid, ?)")
                .params(happened.unit(), happened.what(), happened.respondent().name())
                .params(happened.id(), happened.on(), happened.group(), receiver.organisation())
                .param(receiver.person())
                .param(receiver.name())
                .query()
                .listOfRows();
    }
}
