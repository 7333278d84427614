package dk.samspil.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/// The folder of one errand: the file lies in it, and what comes of it. It is cleared afterwards.
record Desk(Path folder) implements AutoCloseable {

    static Desk with(byte[] file) {
        try {
            var desk = new Desk(Files.createTempDirectory("samspil-errand-"));
            Files.write(desk.folder.resolve(Errand.IN), file);
            return desk;
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    void put(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
