package dk.samspil;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// A fresh embedded database for each test run, in a folder of the build's.
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    DynamicPropertyRegistrar freshFolder() {
        var folder = FreshFolder.make();
        return registry -> registry.add("samspil.database.folder", folder::toString);
    }
}
