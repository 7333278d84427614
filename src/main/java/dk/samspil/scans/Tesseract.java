package dk.samspil.scans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The program that reads. It runs at the lowest priority, on one core, with bounded memory and
/// time; what it says goes to files, never to a log.
@Component
final class Tesseract {

    private static final Logger LOG = LoggerFactory.getLogger(Tesseract.class);
    private static final Duration ASKING = Duration.ofSeconds(20);
    private static final long ASK_AGAIN = TimeUnit.MINUTES.toNanos(10);
    private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate:\\s*(\\d+)");

    private final ScanSettings settings;
    private boolean ready;
    private long askedAt;

    Tesseract(ScanSettings settings) {
        this.settings = settings;
        this.askedAt = System.nanoTime() - ASK_AGAIN;
    }

    /// Whether the program is installed, with the language of the papers.
    synchronized boolean ready() {
        if (System.nanoTime() - askedAt >= ASK_AGAIN) {
            ready = !settings.program().isBlank() && languages().contains(settings.language());
            askedAt = System.nanoTime();
        }
        return ready;
    }

    private List<String> languages() {
        try {
            var folder = Files.createTempDirectory("samspil-ocr-");
            try {
                var said = run(folder, ASKING, "--list-langs");
                return said.map(words -> Arrays.asList(words.split("\\s+"))).orElse(List.of());
            } finally {
                org.springframework.util.FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException notInstalled) {
            LOG.info("Scanned pages are not read: {} does not run", settings.program());
            return List.of();
        }
    }

    /// Reads a picture as it lies; empty when the program fails or takes too long.
    Optional<ReadPage> read(Path picture) {
        try {
            return run(
                            picture.resolveSibling("."),
                            settings.maxTime(),
                            picture.toString(),
                            "stdout",
                            "-l",
                            settings.language(),
                            "--psm",
                            "3",
                            "tsv")
                    .map(ReadPage::of);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// By how many degrees a picture seems to have to be turned clockwise; empty when unknown.
    Optional<Integer> turn(Path picture) {
        try {
            return run(
                            picture.resolveSibling("."),
                            settings.maxTime(),
                            picture.toString(),
                            "stdout",
                            "-l",
                            "osd",
                            "--psm",
                            "0")
                    .flatMap(
                            words ->
                                    ROTATE.matcher(words)
                                            .results()
                                            .findFirst()
                                            .map(found -> Integer.valueOf(found.group(1))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<String> run(Path folder, Duration time, String... arguments)
            throws IOException {
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(command(arguments));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return process.exitValue() == 0
                ? Optional.of(Files.readString(said, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /// The shell only sets the bounds, and then becomes the program.
    private List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/bin/sh"))) {
            command.addAll(
                    List.of(
                            "/bin/sh",
                            "-c",
                            "ulimit -v "
                                    + settings.maxMemory().toKilobytes()
                                    + " 2>/dev/null; exec nice -n 19 \"$@\"",
                            "samspil"));
        }
        command.add(settings.program());
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
