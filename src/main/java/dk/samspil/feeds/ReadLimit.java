package dk.samspil.feeds;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Counts how often an address is read within a clock minute, on this node. Addresses that do not
/// exist are not counted: they cost one look into an index.
final class ReadLimit {

    static final int A_MINUTE = 30;

    private final Map<UUID, Integer> reads = new ConcurrentHashMap<>();
    private volatile Instant minute = Instant.EPOCH;

    boolean allows(UUID feed, Instant now) {
        var current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            reads.clear();
        }
        return reads.merge(feed, 1, Integer::sum) <= A_MINUTE;
    }
}
