package dk.samspil.bindery;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// Where documents wait until they are bound: the larger ones on disk, in a file without a name, so
/// that thousands of scanned pages need no more memory than as many written ones.
public final class Spool implements AutoCloseable {

    private static final int BYTES_IN_MEMORY = 32_768;

    private @Nullable FileChannel disk;

    /// The same bytes, to be read until nobody holds them any more.
    ///
    /// @throws IOException when there is no room on the disk
    public ByteBuffer keep(byte[] bytes) throws IOException {
        if (bytes.length <= BYTES_IN_MEMORY) {
            return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        }
        var channel = disk();
        long start = channel.size();
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, start + left.position());
        }
        return channel.map(MapMode.READ_ONLY, start, bytes.length);
    }

    private FileChannel disk() throws IOException {
        if (disk == null) {
            var file = Files.createTempFile("samspil-", ".spool");
            disk = FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE);
        }
        return disk;
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }
}
