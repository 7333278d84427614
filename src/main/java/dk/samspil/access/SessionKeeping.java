package dk.samspil.access;

import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps sign-ins cheaply, since every page asks for one: in transactions that carry no asker, and
/// writing that somebody is still there once a minute, not at each page.
@Configuration(proxyBeanMethods = false)
class SessionKeeping {

    /// A sign-in that nothing else has changed is written when a minute has passed, or a tenth of
    /// its time limit: so much sooner it may end.
    private static final String UPDATE =
            """
            with now (session_id, last_access_time, max_inactive_interval, expiry_time, principal)
                as (values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar(100)))
            update platform.spring_session s
            set session_id = now.session_id, last_access_time = now.last_access_time,
                max_inactive_interval = now.max_inactive_interval,
                expiry_time = now.expiry_time, principal_name = now.principal
            from now
            where s.primary_id = ?
              and (now.last_access_time - s.last_access_time
                      >= least(60000, now.max_inactive_interval * 100)
                   or s.session_id <> now.session_id
                   or s.max_inactive_interval <> now.max_inactive_interval
                   or s.principal_name is distinct from now.principal)
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> onceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }

    /// Found by its name; everybody else gets the one that carries the asker. Old sessions are
    /// cleared away as soon as the sessions are there: not before their table is.
    @Bean(defaultCandidate = false)
    @DependsOnDatabaseInitialization
    TransactionOperations springSessionTransactionOperations(DataSource dataSource) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }
}
