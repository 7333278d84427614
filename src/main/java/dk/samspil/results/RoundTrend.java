package dk.samspil.results;

import dk.samspil.forms.Words;
import dk.samspil.ui.Curve;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question over rounds, the oldest first and the own round last.
///
/// @param percent whether values are shares in percent, rather than means
/// @param lines one for the mean, or one for each answer or year
/// @param reworded rounds in which the question read otherwise
public record RoundTrend(boolean percent, List<Line> lines, List<Wording> reworded) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 48;

    /// The mean, where that is what is followed.
    public Optional<Line> mean() {
        return percent || lines.size() != 1 ? Optional.empty() : Optional.of(lines.getFirst());
    }

    /// What is followed over rounds.
    public record Line(Words label, List<Point> points) {

        /// The values of all groups together, broken where one is hidden.
        public Curve curve() {
            return Curve.of(
                    points.stream()
                            .map(point -> Optional.ofNullable(point.total().number()))
                            .toList(),
                    null,
                    WIDTH,
                    HEIGHT);
        }

        /// The value of the round before; null where it is hidden or there was none.
        public @Nullable BigDecimal before() {
            return points.size() < 2 ? null : points.get(points.size() - 2).total().number();
        }
    }

    /// A round.
    ///
    /// @param day on which it was sent
    /// @param groups in the order of the report's
    public record Point(String round, LocalDate day, List<Value> groups, Value total) {}

    /// @param number null = hidden, or none
    public record Value(@Nullable BigDecimal number, boolean hidden) {

        static final Value NONE = new Value(null, false);
        static final Value HIDDEN = new Value(null, true);

        static Value of(@Nullable BigDecimal number) {
            return new Value(number, false);
        }
    }

    /// How a question read in an earlier round.
    public record Wording(String round, Words label) {}
}
