package dk.samspil;

import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/// The database as its superuser sees it: for tests that tamper, count everything or read plans.
@Component
public class OwnerDatabase {

    private final String url;

    OwnerDatabase(JdbcConnectionDetails connection) {
        this.url = connection.getJdbcUrl();
    }

    public JdbcClient superuser() {
        return as("postgres");
    }

    public JdbcClient application() {
        return as("samspil_app");
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(new DriverManagerDataSource(url, role, ""));
    }

    /// Changes an append-only table behind its trigger's back, for one case only.
    public void tamper(String table, String statement, UUID caseId) {
        var database = superuser();
        database.sql("alter table " + table + " disable trigger user").update();
        database.sql(statement + " and case_id = ?").param(caseId).update();
        database.sql("alter table " + table + " enable trigger user").update();
    }
}
