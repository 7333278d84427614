package dk.samspil.documents;

import dk.samspil.bindery.Spool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The bytes of many documents, fetched together and waiting in a spool until each is read: a thick
/// case file needs no more memory than a thin one.
final class SpooledContents implements AutoCloseable {

    private final Spool spool = new Spool();
    private final Map<ContentHash, ByteBuffer> waiting = new HashMap<>();

    /// @throws UncheckedIOException when there is no room on the disk
    void fetch(ContentStore store, Collection<ContentHash> hashes) {
        store.each(hashes, this::keep);
    }

    private void keep(ContentHash hash, byte[] bytes) {
        try {
            waiting.put(hash, spool.keep(bytes));
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /// @throws IOException when there are none, or none that the asker may reach
    ByteBuffer read(ContentHash hash) throws IOException {
        var bytes = waiting.get(hash);
        if (bytes == null) {
            throw new IOException("content is gone");
        }
        return bytes.duplicate();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
