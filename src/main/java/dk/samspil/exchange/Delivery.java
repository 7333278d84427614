package dk.samspil.exchange;

import dk.samspil.access.Asker;
import dk.samspil.access.Askers;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Delivers one message. It may be killed at any point and run again from the start: the files have
/// a name of their own, and the inbox takes a message once.
@Component
class Delivery {

    private final Askers askers;
    private final OutgoingMessages messages;
    private final OutboxFolder folder;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delivery(
            Askers askers,
            OutgoingMessages messages,
            OutboxFolder folder,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.askers = askers;
        this.messages = messages;
        this.folder = folder;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void deliver(MessageId id, int sender) {
        askers.run(Asker.system(sender), () -> deliver(id));
    }

    private void deliver(MessageId id) {
        Optional<Parcel> parcel =
                transactions.execute(t -> messages.takeForSending(id, clock.instant()));
        if (parcel.isEmpty()) {
            return;
        }
        folder.write(parcel.get());
        transactions.executeWithoutResult(t -> handOver(id));
    }

    private void handOver(MessageId id) {
        messages.deliver(id, clock.instant())
                .ifPresentOrElse(
                        events::publishEvent,
                        () -> {
                            // Two nodes may be at it, when one was wrongly taken for dead: only a
                            // message taken back loses its files.
                            if (messages.lock(id).equals(Optional.of(MessageStatus.RECALLED))) {
                                folder.remove(id);
                            }
                        });
    }

    /// Removes the files of a message that was taken back.
    void takeBack(MessageId id) {
        folder.remove(id);
    }

    void failed(MessageId id, int sender, String problem, Instant nextAttempt) {
        inTransaction(sender, () -> messages.failed(id, problem, nextAttempt));
    }

    void rejected(MessageId id, int sender, String problem) {
        inTransaction(sender, () -> messages.rejected(id, problem));
    }

    private void inTransaction(int sender, Runnable work) {
        askers.run(Asker.system(sender), () -> transactions.executeWithoutResult(t -> work.run()));
    }
}
