package dk.samspil.demo;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Switches the demonstration on: its clock, its people to sign in as, its data at first start.
@Configuration(proxyBeanMethods = false)
@Conditional(DemoIsOn.class)
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    @Bean
    @Primary
    Clock demoClock() {
        return new DemoClock();
    }
}
