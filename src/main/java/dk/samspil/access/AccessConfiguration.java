package dk.samspil.access;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The asker bound to transactions, sessions in PostgreSQL, and the gate before every page.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessSettings.class, OAuth2ClientProperties.class})
@EnableJdbcHttpSession(tableName = "platform.spring_session")
class AccessConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, Askers askers) {
        return new AskerTransactionManager(dataSource, askers);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> timeout(AccessSettings settings) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(settings.timeout());
    }

    @Bean
    WebMvcConfigurer capacityGate(Askers askers) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new CapacityGate(askers));
            }
        };
    }
}
