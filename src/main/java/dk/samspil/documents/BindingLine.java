package dk.samspil.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The line in which case files wait to be bound on this node: few at a time, first come, first
/// served, so that many at once need no more memory than a few. Wait before a transaction begins:
/// nobody stands in line with a connection in the hand.
@Component
public class BindingLine {

    /// Whoever has not asked for so long has gone away.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Instant NEVER_GONE = Instant.MAX;

    private final int atOnce;
    private final Clock clock;
    private final Map<UUID, Instant> waiting = new LinkedHashMap<>();
    private int bound;

    BindingLine(BindingSettings settings, Clock clock) {
        this.atOnce = settings.atOnce();
        this.clock = clock;
    }

    /// Where somebody stands.
    ///
    /// @param ticket shows the place when it is asked for again
    /// @param ahead how many come first; 0 = it is this one's turn
    public record Place(UUID ticket, int ahead) {

        public boolean isTurn() {
            return ahead == 0;
        }
    }

    /// Takes a place in the line, or tells where the one with this ticket stands. Ask again within
    /// twenty seconds, or the place is gone.
    ///
    /// @param ticket null for whoever has none
    public synchronized Place stand(@Nullable UUID ticket) {
        forgetTheGone();
        return stand(ticket == null ? UUID.randomUUID() : ticket, clock.instant());
    }

    private void forgetTheGone() {
        var now = clock.instant();
        waiting.values().removeIf(seen -> seen.isBefore(now.minus(PATIENCE)));
    }

    private Place stand(UUID ticket, Instant seen) {
        waiting.put(ticket, seen);
        int before = new ArrayList<>(waiting.keySet()).indexOf(ticket);
        return new Place(ticket, Math.max(0, before + bound - atOnce + 1));
    }

    /// Begins the work of whoever's turn it is; false when it is not. After true, `done` follows.
    public synchronized boolean begin(UUID ticket) {
        if (!stand(ticket).isTurn()) {
            return false;
        }
        waiting.remove(ticket);
        bound++;
        return true;
    }

    /// Says that the work is done, well or not.
    public synchronized void done() {
        bound--;
        notifyAll();
    }

    /// Waits for the turn, and works.
    public <T> T inTurn(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            done();
        }
    }

    private synchronized void enter() {
        var ticket = UUID.randomUUID();
        try {
            while (!stand(ticket, NEVER_GONE).isTurn()) {
                // Those before may go away without a word.
                wait(PATIENCE.toMillis());
                forgetTheGone();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            waiting.remove(ticket);
            throw new IllegalStateException("stopped while waiting in line", stopped);
        }
        waiting.remove(ticket);
        bound++;
    }
}
