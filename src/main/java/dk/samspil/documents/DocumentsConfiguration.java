package dk.samspil.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// Makes the settings known to the application.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IncomingSettings.class)
class DocumentsConfiguration {}
