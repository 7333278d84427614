package dk.samspil.demo;

import dk.samspil.access.Askers;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.springframework.transaction.support.TransactionTemplate;

/// Plays scenes: each act in somebody's name, at its time, in one transaction with the note that it
/// is done. Broken off anywhere, a scene goes on with the first act that was not done.
@InDemo
class DemoStage {

    private final DemoLedger ledger;
    private final Askers askers;
    private final TransactionTemplate transaction;
    private volatile boolean closed;

    DemoStage(DemoLedger ledger, Askers askers, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.askers = askers;
        this.transaction = transaction;
    }

    /// Lets the act that is being played come to its end, and plays no other.
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    void play(DemoScene scene) {
        OptionalInt done = ledger.done(scene);
        if (done.isEmpty()) {
            return;
        }
        for (int i = done.getAsInt(); i < scene.acts().size(); i++) {
            if (closed || !play(scene, i)) {
                return;
            }
        }
        ledger.finish(scene);
    }

    private boolean play(DemoScene scene, int number) {
        DemoAct act = scene.acts().get(number);
        return DemoClock.at(
                notInTheFuture(act.at()),
                () ->
                        askers.as(
                                act.who(),
                                () ->
                                        Boolean.TRUE.equals(
                                                transaction.execute(
                                                        playing -> play(scene, number, act)))));
    }

    private boolean play(DemoScene scene, int number, DemoAct act) {
        if (!ledger.next(scene, number)) {
            return false;
        }
        act.what().run();
        return true;
    }

    /// What is to happen later today has just happened.
    private static LocalDateTime notInTheFuture(LocalDateTime at) {
        LocalDateTime now = ZonedDateTime.now(DemoClock.ZONE).toLocalDateTime();
        return at.isAfter(now) ? now : at;
    }
}
