package dk.samspil.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/// Shows the time as everywhere else; while the demonstration is made it shows the time at which an
/// event is to have happened.
final class DemoClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private static final ScopedValue<Instant> AT = ScopedValue.newInstance();

    private final Clock system = Clock.system(ZONE);

    /// Does work as if it were that time in Denmark.
    static <T> T at(LocalDateTime time, Supplier<T> work) {
        return at(time.atZone(ZONE).toInstant(), work);
    }

    static <T> T at(Instant time, Supplier<T> work) {
        return ScopedValue.where(AT, time).call(work::get);
    }

    /// Whether the demonstration is just being made.
    static boolean inThePast() {
        return AT.isBound();
    }

    @Override
    public Instant instant() {
        return AT.isBound() ? AT.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return system.withZone(zone);
    }
}
