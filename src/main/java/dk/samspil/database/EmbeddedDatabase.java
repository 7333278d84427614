package dk.samspil.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL 18 of our own in a folder, started with the application and stopped with it. A
/// server that a killed application left behind is stopped first; a second application on the same
/// folder is refused.
final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "samspil";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    static EmbeddedDatabase start(DatabaseSettings settings) {
        try {
            Path folder = Files.createDirectories(settings.folder().toAbsolutePath().normalize());
            FileChannel lock = lock(folder);
            Path files = folder.resolve("postgresql");
            OrphanedServer.stop(files);
            EmbeddedPostgres.Builder builder =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(files)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                            .setPGStartupWait(Duration.ofSeconds(60))
                            // What somebody was told is saved outlives a server that is killed.
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("max_connections", "200")
                            .setServerConfig("shared_buffers", "128MB");
            if (settings.port() != 0) {
                builder.setPort(settings.port());
            }
            EmbeddedPostgres server = builder.start();
            prepare(server.getPostgresDatabase());
            log.info("Embedded PostgreSQL on port {}, files in {}", server.getPort(), files);
            return new EmbeddedDatabase(server, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("samspil.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new DatabaseFolderInUse(folder);
        }
        return channel;
    }

    private static void prepare(DataSource administrator) {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(DatabaseRoles.script());
            try (var found =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute(
                    "create database "
                            + DATABASE
                            + " owner samspil_owner template template0 encoding 'UTF8'"
                            + " locale_provider icu icu_locale 'da-DK' locale 'C.UTF-8'");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }
}
