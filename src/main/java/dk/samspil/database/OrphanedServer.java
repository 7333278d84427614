package dk.samspil.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stops the PostgreSQL that an application killed without warning left running on its folder.
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private OrphanedServer() {}

    static void stop(Path dataFolder) throws IOException {
        Path pidFile = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle server =
                ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> isPostgresOf(process, dataFolder))
                        .orElse(null);
        if (server == null) {
            Files.deleteIfExists(pidFile);
            return;
        }
        log.info("Stopping the PostgreSQL that an earlier run left behind (pid {})", server.pid());
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The earlier PostgreSQL did not stop: pid " + server.pid(), e);
        }
    }

    private static boolean isPostgresOf(ProcessHandle process, Path dataFolder) {
        // The process table hides arguments of other users: then it is not ours to stop.
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(dataFolder.toString()))
                .isPresent();
    }
}
