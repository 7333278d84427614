package dk.samspil.bookings;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What becomes of meeting days and waiting cases when the cases are given certain days. A case
/// without a day has waited until the day after the last one that is looked at.
///
/// @param days how many meeting days there are
/// @param cases how many cases are up on them, those booked before included
/// @param placed how many of the waiting cases have a day
/// @param meanWait days, of the waiting cases; 0 when there are none
/// @param longestWait days
/// @param missed how many of the waiting cases have their meeting after the deadline, or not at all
///     while it runs out
public record Figures(
        int days, int cases, int placed, double meanWait, int longestWait, int missed) {

    /// Cases for each meeting day; 0 when there are none.
    public double casesPerDay() {
        return days == 0 ? 0 : (double) cases / days;
    }

    /// @param chosen the day of each case; null = none
    static Figures of(
            List<WaitingCase> waiting,
            List<@Nullable DayToFill> chosen,
            List<DayToFill> days,
            ProposalTerms terms) {
        int placed = (int) chosen.stream().filter(day -> day != null).count();
        int booked = days.stream().mapToInt(DayToFill::booked).sum();
        var beyond = terms.latest().plusDays(1);
        var ends = chosen.stream().map(day -> day == null ? beyond : day.day()).toList();
        var waits =
                IntStream.range(0, waiting.size())
                        .map(i -> waiting.get(i).waited(ends.get(i)))
                        .summaryStatistics();
        int missed =
                (int)
                        IntStream.range(0, waiting.size())
                                .filter(i -> waiting.get(i).late(ends.get(i)))
                                .count();
        return new Figures(
                days.size(),
                booked + placed,
                placed,
                waits.getAverage(),
                waiting.isEmpty() ? 0 : waits.getMax(),
                missed);
    }
}
