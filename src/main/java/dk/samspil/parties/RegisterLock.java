package dk.samspil.parties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets one change of the register follow upon the other, so that what was checked still holds when
/// it is written. Changes are few, and held until the end of the transaction.
@Component
class RegisterLock {

    private static final long REGISTER = 0x52454749L;

    private final JdbcClient jdbc;

    RegisterLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(?)").param(REGISTER).query().listOfRows();
    }
}
