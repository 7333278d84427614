package dk.samspil.replies.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class OpenRepliesConfiguration {

    private static final String CONNECTIONS = "spring.datasource.hikari.maximum-pool-size";
    private static final int PATIENCE_SECONDS = 20;

    /// Of five connections to the database three are for those who answer by a code.
    @Bean
    FilterRegistrationBean<TakingTurns> takingTurns(Environment settings) {
        int connections = settings.getProperty(CONNECTIONS, Integer.class, 10);
        var registration =
                new FilterRegistrationBean<>(
                        new TakingTurns(Math.max(1, connections * 3 / 5), PATIENCE_SECONDS));
        registration.addUrlPatterns("/svar/*");
        return registration;
    }
}
