package dk.samspil.bindery;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/// The moment after which work on one file stops at its next step.
final class Deadline {

    /// Bytes of temporary files: what a file unpacks to must not fill the disk.
    private static final long ROOM = 2L << 30;

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() throws Unreadable {
        if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new Unreadable(Problem.TOOK_TOO_LONG);
        }
    }

    /// Temporary files instead of memory, and a look at the clock for every stream that is opened.
    StreamCacheCreateFunction cache() {
        return () -> {
            var files = MemoryUsageSetting.setupTempFileOnly(ROOM).streamCache.create();
            return new RandomAccessStreamCache() {
                @Override
                public RandomAccess createBuffer() throws IOException {
                    check();
                    return files.createBuffer();
                }

                @Override
                public void close() throws IOException {
                    files.close();
                }
            };
        };
    }
}
