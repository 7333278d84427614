package dk.samspil.access;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Askers, their transactions and the access log, without sign-in, sessions and pages.
@TestConfiguration(proxyBeanMethods = false)
@Import({Askers.class, AccessLog.class})
public class AccessWithoutPages {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, Askers askers) {
        return new AskerTransactionManager(dataSource, askers);
    }
}
