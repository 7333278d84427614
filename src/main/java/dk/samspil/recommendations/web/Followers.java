package dk.samspil.recommendations.web;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import dk.samspil.cases.CaseId;
import dk.samspil.recommendations.Recommendations;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open windows that a recommendation has changed, whichever node it was saved on: one thread
/// asks the database for all, each in the name of whoever follows. Nothing but the fact is sent.
@Component
class Followers {

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST_PER_PERSON = 4;
    private static final int BEAT_EVERY = 30;

    private final Recommendations recommendations;
    private final Askers askers;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("followers").factory());

    Followers(Recommendations recommendations, Askers askers) {
        this.recommendations = recommendations;
        this.askers = askers;
        clock.scheduleWithFixedDelay(this::tellAll, 500, 500, TimeUnit.MILLISECONDS);
    }

    /// Begins to follow; empty when the person has too many windows open already.
    Optional<SseEmitter> follow(CaseId id, Asker asker) {
        if (followers.stream().filter(f -> f.asker.person().equals(asker.person())).count()
                >= MOST_PER_PERSON) {
            return Optional.empty();
        }
        var follower = new Follower(id, asker, new SseEmitter(LONGEST.toMillis()));
        follower.emitter.onCompletion(() -> followers.remove(follower));
        follower.emitter.onTimeout(follower.emitter::complete);
        follower.emitter.onError(problem -> followers.remove(follower));
        follower.seen = mark(follower);
        followers.add(follower);
        return Optional.of(follower.emitter);
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        clock.shutdownNow();
        followers.forEach(follower -> follower.emitter.complete());
    }

    private void tellAll() {
        for (Follower follower : followers) {
            tell(follower);
        }
    }

    private void tell(Follower follower) {
        try {
            long now = mark(follower);
            if (now != follower.seen) {
                follower.seen = now;
                follower.emitter.send(SseEmitter.event().name("changed").data(now));
            } else if (++follower.beats % BEAT_EVERY == 0) {
                follower.emitter.send(SseEmitter.event().comment("here"));
            }
        } catch (IOException | IllegalStateException gone) {
            followers.remove(follower);
        } catch (DataAccessException | TransactionException later) {
            // The database is away for a moment; the next round asks again.
            follower.beats++;
        }
    }

    private long mark(Follower follower) {
        return askers.as(follower.asker, () -> recommendations.mark(follower.id));
    }

    private static final class Follower {

        private final CaseId id;
        private final Asker asker;
        private final SseEmitter emitter;
        private volatile long seen;
        private int beats;

        Follower(CaseId id, Asker asker, SseEmitter emitter) {
            this.id = id;
            this.asker = asker;
            this.emitter = emitter;
        }
    }
}
