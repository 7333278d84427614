package dk.samspil.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/// Makes the cases of the demonstration in the background, two scenes at a time, while people sign
/// in already. When the application is closed it stops behind the act that is being played, and
/// goes on from there at the next start.
@InDemo
class DemoMaking {

    private static final Logger log = LoggerFactory.getLogger(DemoMaking.class);

    private static final int AT_ONCE = 2;
    private static final int SECONDS_TO_STOP = 20;

    private final DemoCasting casting;
    private final DemoScenes scenes;
    private final PlanningScene planning;
    private final DemoStage stage;
    private final DemoLedger ledger;
    private final DemoSignIn signIn;
    private final DemoMail mail;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().daemon().name("demo-", 1).factory());
    private final ExecutorService director =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("demo-director").factory());

    DemoMaking(
            DemoCasting casting,
            DemoScenes scenes,
            PlanningScene planning,
            DemoStage stage,
            DemoLedger ledger,
            DemoSignIn signIn,
            DemoMail mail) {
        this.casting = casting;
        this.scenes = scenes;
        this.planning = planning;
        this.stage = stage;
        this.ledger = ledger;
        this.signIn = signIn;
        this.mail = mail;
    }

    /// Begins, or goes on with what was begun. What comes of it is told by the returned future.
    Future<?> begin(DemoLedger.Making making, DemoCast cast, DemoNames names, Random random) {
        return director.submit(() -> make(making, cast, names, random));
    }

    private Void make(DemoLedger.Making making, DemoCast cast, DemoNames names, Random random)
            throws InterruptedException {
        long started = System.nanoTime();
        LocalDate workday = DemoDates.WORKING.onOrBefore(making.day());
        var calendar = new DemoCalendar(cast, workday);
        List<DemoPlot> plots =
                casting.plots(cast, names, random, making.cases(), calendar, making.day());
        stage.play(scenes.first(plots, cast, calendar));
        if (stage.isClosed()) {
            return null;
        }
        List<DemoCase> cases = ledger.cases(plots);
        signIn.offer(cases);
        boolean whole =
                play(scenes.all(cases, cast, calendar))
                        & play(List.of(planning.of(cast, calendar)));
        if (!whole) {
            log.error("The demonstration was not made whole; the next start goes on with it");
        } else if (!stage.isClosed()) {
            mail.read(cast, cases, making.day());
            ledger.finish();
            log.info(
                    "Demonstration made: {} cases in {} s",
                    making.cases(),
                    (System.nanoTime() - started) / 1_000_000_000);
        }
        return null;
    }

    /// One scene that cannot be played takes none of the others with it.
    private boolean play(List<DemoScene> all) throws InterruptedException {
        var playing = new ArrayList<Future<?>>();
        for (DemoScene scene : all) {
            playing.add(workers.submit(() -> stage.play(scene)));
        }
        boolean whole = true;
        for (int i = 0; i < playing.size(); i++) {
            try {
                playing.get(i).get();
            } catch (ExecutionException broken) {
                whole = false;
                log.error("Scene {} of the demonstration was broken off", i + 1, broken.getCause());
            }
        }
        return whole;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        stage.close();
        workers.shutdown();
        director.shutdown();
        if (!workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            log.warn("The making of the demonstration did not stop in time");
        }
    }
}
