package dk.samspil.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work in another's name, each time in a transaction of its own: one that has begun keeps the
/// asker that it began with.
@Component
public class InAnothersName {

    private final Askers askers;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;

    InAnothersName(Askers askers, PlatformTransactionManager transactions) {
        this.askers = askers;
        this.writing = ofItsOwn(transactions);
        this.reading = ofItsOwn(transactions);
        reading.setReadOnly(true);
    }

    private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction;
    }

    public void run(Asker asker, Runnable work) {
        askers.run(asker, () -> writing.executeWithoutResult(begun -> work.run()));
    }

    public <T> T as(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> Objects.requireNonNull(writing.execute(begun -> work.get())));
    }

    /// For work that writes nothing.
    public <T> T reading(Asker asker, Supplier<T> work) {
        return askers.as(asker, () -> Objects.requireNonNull(reading.execute(begun -> work.get())));
    }
}
