package dk.samspil.viruses;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Makes the settings known to the application.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VirusSettings.class)
class VirusesConfiguration {}
