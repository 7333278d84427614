package dk.samspil.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which clocks an event stops and which it starts.
record Clocks(List<DeadlineKind> stops, List<Clock> started) {

    static final Clocks NONE = new Clocks(List.of(), List.of());

    /// @param side whose clock it is
    record Clock(DeadlineKind kind, LocalDate due, String side) {}

    static Clocks stop(DeadlineKind... kinds) {
        return new Clocks(List.of(kinds), List.of());
    }

    Clocks start(DeadlineKind kind, LocalDate due, String side) {
        var clocks = new ArrayList<>(started);
        clocks.add(new Clock(kind, due, side));
        return new Clocks(stops, List.copyOf(clocks));
    }

    Optional<List<DeadlineKind>> stopped() {
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops);
    }
}
