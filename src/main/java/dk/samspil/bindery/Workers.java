package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Runs errands in processes of their own, so that no file can stop or fill the application. They
/// start when there is work, and end when there has been none for a while.
@Component
final class Workers implements Workroom, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration IDLE = Duration.ofMinutes(2);

    /// A worker gives up by itself at the limit; it is killed when it does not.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Limits limits;
    private final Class<?> workshop;
    private final Workroom here;
    private final Semaphore places;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean warned = new AtomicBoolean();
    private final boolean patient;

    @Autowired
    Workers(Limits limits) {
        this(limits, Workshop.class);
    }

    /// @param workshop what the process runs
    Workers(Limits limits, Class<?> workshop) {
        this(limits, workshop, false);
    }

    /// At the lowest priority: others go first.
    static Workers patient(Limits limits) {
        return new Workers(limits, Workshop.class, true);
    }

    private Workers(Limits limits, Class<?> workshop, boolean patient) {
        this.patient = patient;
        this.limits = limits;
        this.workshop = workshop;
        this.here = new SameProcess(limits);
        this.places = new Semaphore(limits.atOnce(), true);
    }

    @Override
    public String run(Errand errand, Path folder, String how) throws Unreadable {
        return run(errand, folder, how, () -> false);
    }

    /// @param stopping whether nobody wants the answer any more: then the worker is killed
    String run(Errand errand, Path folder, String how, BooleanSupplier stopping) throws Unreadable {
        places.acquireUninterruptibly();
        try {
            var worker = free();
            return worker == null
                    ? here.run(errand, folder, how)
                    : run(worker, errand, folder, how, stopping);
        } finally {
            places.release();
        }
    }

    private String run(
            Worker worker, Errand errand, Path folder, String how, BooleanSupplier stopping)
            throws Unreadable {
        try {
            return worker.run(errand, folder, how, limits.maxTime().plus(GRACE), stopping);
        } finally {
            if (worker.isAlive()) {
                idle.push(worker);
                Thread.ofVirtual().start(() -> endWhenIdle(worker));
            } else {
                worker.stop();
            }
        }
    }

    private @Nullable Worker free() {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
            worker.stop();
        }
        try {
            return Worker.start(workshop, limits, patient);
        } catch (IOException impossibleHere) {
            if (!warned.getAndSet(true)) {
                LOG.warn("Files are read in the application's own process", impossibleHere);
            }
            return null;
        }
    }

    private void endWhenIdle(Worker worker) {
        int before = worker.errands();
        try {
            Thread.sleep(IDLE);
        } catch (InterruptedException stopping) {
            return;
        }
        if (worker.errands() == before && idle.remove(worker)) {
            worker.stop();
        }
    }

    @Override
    public void close() {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.stop();
        }
    }
}
