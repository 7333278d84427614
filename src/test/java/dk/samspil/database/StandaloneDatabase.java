package dk.samspil.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A migrated PostgreSQL that no application owns: for tests that start applications as processes.
public final class StandaloneDatabase implements AutoCloseable {

    private final EmbeddedDatabase server;

    private StandaloneDatabase(EmbeddedDatabase server) {
        this.server = server;
    }

    public static StandaloneDatabase start(Path folder) {
        return new StandaloneDatabase(EmbeddedDatabase.start(new DatabaseSettings(folder, 0)));
    }

    public StandaloneDatabase migrated() {
        Flyway.configure()
                .dataSource(url(), "samspil_owner", "")
                .locations("classpath:db/migration")
                .defaultSchema("platform")
                .schemas("platform")
                .outOfOrder(true)
                .load()
                .migrate();
        return this;
    }

    public String url() {
        return server.url();
    }

    public JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", ""));
    }

    /// Keeps everybody from writing to a table, until closed.
    public Hold hold(String table) throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "postgres", "");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
        return connection::close;
    }

    /// A lock that lasts until it is closed; closing it twice does nothing.
    @FunctionalInterface
    public interface Hold extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
