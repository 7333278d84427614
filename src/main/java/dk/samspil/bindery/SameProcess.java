package dk.samspil.bindery;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs errands on threads of this process: what a file takes, it takes from everybody. For tests,
/// and where no other process can be started.
final class SameProcess implements Workroom {

    private static final Logger LOG = LoggerFactory.getLogger(SameProcess.class);

    /// Room for deeply nested files; whoever nests deeper gets a placeholder.
    private static final long STACK = 4 << 20;

    private final Limits limits;

    SameProcess(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String run(Errand errand, Path folder, String how) throws Unreadable {
        var deadline = Deadline.in(limits.maxTime());
        var work = new FutureTask<>(() -> errand.run(folder, how, limits, deadline));
        Thread.ofPlatform().daemon().name("intake").stackSize(STACK).start(work);
        try {
            return work.get(limits.maxTime().toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            work.cancel(true);
            throw new Unreadable(Problem.TOOK_TOO_LONG);
        } catch (InterruptedException stopping) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreadable(Problem.TOOK_TOO_LONG);
        } catch (ExecutionException unreadable) {
            throw new Unreadable(problem(unreadable.getCause()));
        }
    }

    /// Whatever a file made the reader stumble over, the reader of the case sees a sentence.
    static Problem problem(@Nullable Throwable cause) {
        return switch (cause) {
            case Unreadable unreadable -> unreadable.problem();
            case null -> Problem.DAMAGED;
            case OutOfMemoryError full -> Problem.TOO_DEMANDING;
            default -> {
                // The class only: messages may quote the file.
                LOG.info("A file could not be read: {}", cause.getClass().getName());
                yield Problem.DAMAGED;
            }
        };
    }
}
