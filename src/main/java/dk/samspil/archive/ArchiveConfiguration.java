package dk.samspil.archive;

import dk.samspil.bindery.ProofRoom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the settings known to the application, and opens the room where copies are judged.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveConfiguration {

    @Bean
    ProofRoom proofRoom(ArchiveSettings settings) {
        return new ProofRoom(settings.maxTime(), settings.judgeMemory());
    }
}
