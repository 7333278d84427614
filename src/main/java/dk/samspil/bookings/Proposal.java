package dk.samspil.bookings;

import dk.samspil.calendar.DanishDates;
import dk.samspil.ui.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The waiting cases of a team with a proposed day each, the best that there is by {@link Costs}.
/// Nothing is booked by it.
///
/// @param days the team's coming days, the first one first
/// @param lines one for each waiting case, the nearest deadline and the longest wait first
/// @param unchanged what becomes of it when none of them is booked
/// @param inLine what becomes of it when they are booked one by one, each on the first free day
/// @param proposed what becomes of it by the proposal
public record Proposal(
        ProposalTerms terms,
        List<DayToFill> days,
        List<Line> lines,
        Figures unchanged,
        Figures inLine,
        Figures proposed) {

    /// @param day the one proposed; null = there is none for the case
    /// @param why this day
    /// @param whyNotEarlier why none of the team's days before it
    public record Line(
            WaitingCase waiting,
            @Nullable DayToFill day,
            List<Text> why,
            List<Text> whyNotEarlier) {

        /// What accepting it says; empty where no day is proposed.
        public String acceptance() {
            return day == null ? "" : Acceptance.written(waiting, day);
        }
    }

    /// @param cases in any order, at most 1,000
    /// @param coming the days that can be booked
    /// @param written how dates are written in the reasons
    static Proposal of(
            List<WaitingCase> cases,
            List<DayToFill> coming,
            Needs needs,
            ProposalTerms terms,
            DanishDates written) {
        var waiting = cases.stream().sorted(Queue.ORDER).toList();
        var days =
                coming.stream()
                        .filter(day -> !day.day().isAfter(terms.latest()))
                        .sorted(Comparator.comparing(DayToFill::day))
                        .toList();
        var fits = fits(waiting, days, needs, terms);
        var given =
                Assignment.cheapest(
                        Costs.of(waiting, days, fits, terms), places(days, waiting.size()));
        var chosen = new ArrayList<@Nullable DayToFill>();
        for (int column : given) {
            chosen.add(column == days.size() ? null : days.get(column));
        }
        var reasons = new Reasons(days, given, terms, written);
        var lines =
                IntStream.range(0, waiting.size())
                        .mapToObj(
                                i ->
                                        new Line(
                                                waiting.get(i),
                                                chosen.get(i),
                                                reasons.why(waiting.get(i), fits[i], given[i]),
                                                reasons.whyNotEarlier(fits[i], given[i])))
                        .toList();
        var none = Collections.<@Nullable DayToFill>nCopies(waiting.size(), null);
        return new Proposal(
                terms,
                days,
                lines,
                Figures.of(waiting, none, days, terms),
                Figures.of(waiting, Queue.fill(waiting, days, fits), days, terms),
                Figures.of(waiting, chosen, days, terms));
    }

    static Fit[][] fits(
            List<WaitingCase> waiting, List<DayToFill> days, Needs needs, ProposalTerms terms) {
        var fits = new Fit[waiting.size()][days.size()];
        for (int i = 0; i < waiting.size(); i++) {
            for (int d = 0; d < days.size(); d++) {
                fits[i][d] = needs.of(waiting.get(i), days.get(d), terms);
            }
        }
        return fits;
    }

    private static int[] places(List<DayToFill> days, int cases) {
        return IntStream.concat(days.stream().mapToInt(DayToFill::free), IntStream.of(cases))
                .toArray();
    }

    /// How many of the cases have a day.
    public int placed() {
        return proposed.placed();
    }

    /// How many cases are proposed to a day.
    public int proposedOn(DayToFill day) {
        return (int) lines.stream().filter(line -> day.equals(line.day())).count();
    }
}
