package dk.samspil.bookings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How the days fill when people take one case after the other: the nearest deadline first, then
/// who has waited longest, each on the first day that has room and everybody who must be there.
/// Only compared with; nothing is proposed by it.
final class Queue {

    private Queue() {}

    static List<@Nullable DayToFill> fill(
            List<WaitingCase> waiting, List<DayToFill> days, Fit[][] fits) {
        int[] free = days.stream().mapToInt(DayToFill::free).toArray();
        var chosen = new ArrayList<@Nullable DayToFill>();
        waiting.forEach(each -> chosen.add(null));
        IntStream.range(0, waiting.size())
                .boxed()
                .sorted(Comparator.comparing(waiting::get, ORDER))
                .forEach(
                        i -> {
                            for (int d = 0; d < days.size() && chosen.get(i) == null; d++) {
                                if (free[d] > 0 && fits[i][d] instanceof Fit.Possible) {
                                    free[d]--;
                                    chosen.set(i, days.get(d));
                                }
                            }
                        });
        return chosen;
    }

    /// The nearest deadline first, those without one last; then the longest waiting.
    static final Comparator<WaitingCase> ORDER =
            Comparator.comparing(
                            WaitingCase::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(WaitingCase::readySince)
                    .thenComparing(WaitingCase::number);
}
