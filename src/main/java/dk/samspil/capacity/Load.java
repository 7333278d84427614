package dk.samspil.capacity;

import java.util.Locale;

/// What coordinators can take in a span of time beside what is wanted of them, in meeting days.
///
/// @param demand whole as planned; broken when it is asked what would be if
public record Load(int capacity, double demand) {

    /// Less than this is not worth a word: broken days come of a question, and are rounded to
    /// tenths.
    private static final double HARDLY = 0.05;

    /// From here on a week is nearly full.
    private static final double NEARLY = 0.85;

    private static final double HALF = 0.5;

    /// How full a span is, as the heat map shows it.
    public enum Heat {
        CLOSED,
        LOW,
        MIDDLE,
        HIGH,
        OVER;

        public String messageKey() {
            return "capacity.heat." + name();
        }

        public String cssClass() {
            return "heat-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Days that could still be planned; below 0 = so many cannot be staffed.
    public double left() {
        return capacity - demand;
    }

    public double missing() {
        return over() ? -left() : 0;
    }

    public boolean over() {
        return left() < -HARDLY;
    }

    public Heat heat() {
        if (over()) {
            return Heat.OVER;
        }
        if (capacity == 0) {
            return Heat.CLOSED;
        }
        double share = demand / capacity;
        return share < HALF ? Heat.LOW : share < NEARLY ? Heat.MIDDLE : Heat.HIGH;
    }
}
