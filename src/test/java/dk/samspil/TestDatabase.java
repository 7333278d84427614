package dk.samspil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A fresh embedded database for each test run, in a folder of the build's.
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    DynamicPropertyRegistrar freshFolder() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
        return registry -> registry.add("samspil.database.folder", folder::toString);
    }
}
