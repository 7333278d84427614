package dk.samspil.bookings;

import java.util.List;

/// What a proposal is judged by, in this order: as few deadlines missed as possible; as many cases
/// with a day as possible; and the least sum of the squares of the days that each case waits, so
/// that those who have waited longest go first. A day without an administration that should be at
/// the table counts as some days more. A case without a day waits beyond the last one.
final class Costs {

    /// Days; who waits longer counts as this.
    private static final int LONGEST = 10_000;

    private final ProposalTerms terms;
    private final long noDay;
    private final long missed;

    /// @param cases how many there are, at most 1,000: more would not fit into a `long`
    Costs(ProposalTerms terms, int cases) {
        this.terms = terms;
        this.noDay = (long) LONGEST * LONGEST * cases + 1;
        this.missed = (noDay + (long) LONGEST * LONGEST) * cases + 1;
    }

    /// One row of costs for each case: a column for each day, and one more for having none.
    static long[][] of(
            List<WaitingCase> cases, List<DayToFill> days, Fit[][] fits, ProposalTerms terms) {
        var costs = new Costs(terms, cases.size());
        var all = new long[cases.size()][days.size() + 1];
        for (int i = 0; i < cases.size(); i++) {
            for (int d = 0; d < days.size(); d++) {
                all[i][d] = costs.on(cases.get(i), days.get(d), fits[i][d]);
            }
            all[i][days.size()] = costs.withoutDay(cases.get(i));
        }
        return all;
    }

    private long on(WaitingCase waiting, DayToFill day, Fit fit) {
        return switch (fit) {
            case Fit.TooSoon() -> Assignment.NEVER;
            case Fit.Lacks(var areas) -> Assignment.NEVER;
            case Fit.Possible(var lacking) ->
                    (waiting.late(day.day()) ? missed : 0)
                            + square(
                                    waiting.waited(day.day())
                                            + (long) terms.areaDays() * lacking.size());
        };
    }

    private long withoutDay(WaitingCase waiting) {
        return (waiting.late(terms.latest().plusDays(1)) ? missed : 0)
                + noDay
                + square(waiting.waited(terms.latest().plusDays(1)));
    }

    private static long square(long days) {
        long most = Math.min(days, LONGEST);
        return most * most;
    }
}
