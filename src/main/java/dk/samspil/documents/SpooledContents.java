package dk.samspil.documents;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The bytes of many documents, fetched together and waiting on disk until each is read: a thick
/// case file needs no more memory than a thin one.
final class SpooledContents implements AutoCloseable {

    private final FileChannel disk;
    private final Map<ContentHash, Stretch> places = new HashMap<>();

    /// Where bytes lie on the disk.
    private record Stretch(long start, int length) {}

    /// @throws UncheckedIOException when there is no room on the disk
    SpooledContents(ContentStore store, Collection<ContentHash> hashes) {
        try {
            var file = Files.createTempFile("samspil-", ".spool");
            disk = FileChannel.open(file, READ, WRITE, DELETE_ON_CLOSE);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
        store.each(hashes, this::keep);
    }

    private void keep(ContentHash hash, byte[] bytes) {
        try {
            long start = disk.size();
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                disk.write(left, start + left.position());
            }
            places.put(hash, new Stretch(start, bytes.length));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// @throws IOException when there are none, or none that the asker may reach
    byte[] read(ContentHash hash) throws IOException {
        var place = places.get(hash);
        if (place == null) {
            throw new IOException("content is gone");
        }
        var bytes = ByteBuffer.allocate(place.length());
        while (bytes.hasRemaining()) {
            if (disk.read(bytes, place.start() + bytes.position()) < 0) {
                throw new IOException("the spool is cut short");
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
