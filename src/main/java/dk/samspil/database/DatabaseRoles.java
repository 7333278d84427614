package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/// The three roles: `samspil_owner` migrates, `samspil_app` is what the application connects as and
/// owns nothing, `samspil_system` owns the few functions that look past Row-Level Security.
final class DatabaseRoles {

    private DatabaseRoles() {}

    static String script() {
        try {
            return new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
