package dk.samspil.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Tells who is asking, and lets work run in somebody's name. The binding must stand before a
/// transaction begins: a transaction keeps the asker that it began with.
@Component
public class Askers {

    private static final ScopedValue<Asker> ASKER = ScopedValue.newInstance();
    private static final ScopedValue<String> SESSION = ScopedValue.newInstance();

    /// Whoever is asking; nobody is a bug, as pages without sign-in read no personal data.
    public Asker current() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is asking"));
    }

    public Optional<Asker> find() {
        return ASKER.isBound() ? Optional.of(ASKER.get()) : Optional.empty();
    }

    public <T> T as(Asker asker, Supplier<T> work) {
        return ScopedValue.where(ASKER, asker).call(work::get);
    }

    public void run(Asker asker, Runnable work) {
        ScopedValue.where(ASKER, asker).run(work);
    }

    /// Runs work in somebody's name and session; the session groups repeated looks in the log.
    void run(Asker asker, String session, Runnable work) {
        ScopedValue.where(ASKER, asker).where(SESSION, session).run(work);
    }

    String session() {
        return SESSION.isBound() ? SESSION.get() : "";
    }
}
