package dk.samspil.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The program that writes PDF/A. It runs at the lowest priority, with bounded memory, time and
/// disk, and nothing of the environment; what it says is thrown away, since it may quote the file.
@Component
class Ghostscript {

    private static final Logger LOG = LoggerFactory.getLogger(Ghostscript.class);
    private static final Duration ASKING = Duration.ofSeconds(20);
    private static final long ASK_AGAIN = TimeUnit.MINUTES.toNanos(10);
    private static final long LOOK = 200;

    private final ArchiveSettings settings;
    private boolean ready;
    private long askedAt;

    Ghostscript(ArchiveSettings settings) {
        this.settings = settings;
        this.askedAt = System.nanoTime() - ASK_AGAIN;
    }

    /// What came of a run.
    enum Run {
        DONE,
        FAILED,
        TOO_LONG,
        STOPPED
    }

    /// Whether the program is installed.
    synchronized boolean ready() {
        if (System.nanoTime() - askedAt >= ASK_AGAIN) {
            ready = !settings.program().isBlank() && answers();
            askedAt = System.nanoTime();
        }
        return ready;
    }

    private boolean answers() {
        try {
            var here = Path.of(System.getProperty("java.io.tmpdir"));
            return run(here, GhostscriptCommand.version(settings), ASKING, () -> false) == Run.DONE;
        } catch (IOException notInstalled) {
            LOG.info("No archive copies are made: {} does not run", settings.program());
            return false;
        }
    }

    /// Writes pages of a file as PDF/A-2b; whether that succeeded, others judge.
    ///
    /// @param in and `out`: names of files in the folder
    Run convert(Path folder, String in, PageRange pages, String out, BooleanSupplier stopping) {
        try {
            Files.deleteIfExists(folder.resolve(out));
            ColourProfile.write(folder);
            var command = GhostscriptCommand.convert(settings, in, pages, out);
            var run = run(folder, command, settings.maxTime(), stopping);
            return run == Run.DONE && !Files.exists(folder.resolve(out)) ? Run.FAILED : run;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Run run(
            Path folder, List<String> command, Duration time, BooleanSupplier stopping)
            throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().put("TMPDIR", folder.toString());
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        var process = builder.start();
        try {
            long end = System.nanoTime() + time.toNanos();
            while (!process.waitFor(LOOK, TimeUnit.MILLISECONDS)) {
                if (stopping.getAsBoolean()) {
                    return Run.STOPPED;
                }
                if (System.nanoTime() - end > 0) {
                    return Run.TOO_LONG;
                }
            }
            return process.exitValue() == 0 ? Run.DONE : Run.FAILED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Run.STOPPED;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
