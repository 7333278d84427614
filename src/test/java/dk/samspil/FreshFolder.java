package dk.samspil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.util.FileSystemUtils;

/// A new folder of the build's for a database, and the end of those that earlier runs left: each
/// holds some hundred megabytes.
public final class FreshFolder {

    private static final String NAME = "data";

    private FreshFolder() {}

    public static Path make() {
        try {
            var target = Files.createDirectories(Path.of("target"));
            for (Path earlier : earlier(target)) {
                if (left(earlier.resolve("samspil.lock"))) {
                    FileSystemUtils.deleteRecursively(earlier);
                }
            }
            return Files.createTempDirectory(target, NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> earlier(Path target) throws IOException {
        try (var folders = Files.newDirectoryStream(target, NAME + "*")) {
            return StreamSupport.stream(folders.spliterator(), false).toList();
        }
    }

    /// Whether a run had the folder and no run has it any more. One without a lock is just being
    /// made.
    private static boolean left(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisRun) {
            return false;
        }
    }
}
