package dk.samspil.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an indicator stands: its newest editions in the order of time, and what follows from them.
///
/// @param before the latest reading of the last report; null = it was in none
public record Status(Indicator indicator, List<Reading> readings, @Nullable Reading before) {

    /// The newest period that there is anything for.
    public Optional<Reading> latest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    /// The latest value minus what the last report said; in percentage points for a share.
    public Optional<BigDecimal> change() {
        var then = before == null ? null : before.value();
        return latest().map(Reading::value)
                .filter(now -> then != null)
                .map(now -> now.subtract(Objects.requireNonNull(then)));
    }

    /// Whether the change since the last report is for the better; empty without a change.
    public Optional<Boolean> better() {
        return change().filter(change -> change.signum() != 0).map(indicator::isBetter);
    }

    public Trend trend() {
        return Trend.of(readings.stream().map(Reading::value).filter(Objects::nonNull).toList());
    }

    public TargetMet met() {
        return indicator.aim().judge(latest().map(Reading::value).orElse(null), trend());
    }

    /// Every period from the first reading to the last; null = a gap, for which nobody has told.
    public List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (Reading reading : readings) {
            for (Period missing =
                            spots.isEmpty() ? reading.period() : spots.getLast().period().next();
                    missing.compareTo(reading.period()) < 0;
                    missing = missing.next()) {
                spots.add(new Spot(missing, null));
            }
            spots.add(new Spot(reading.period(), reading));
        }
        return spots;
    }

    /// The values of all periods from the first on; empty where there is none.
    public List<Optional<BigDecimal>> values() {
        return spots().stream().map(spot -> Optional.ofNullable(spot.value())).toList();
    }

    /// A period and its reading, if there is one.
    public record Spot(Period period, @Nullable Reading reading) {

        @Nullable BigDecimal value() {
            return reading == null ? null : reading.value();
        }
    }
}
