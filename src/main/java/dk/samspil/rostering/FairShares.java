package dk.samspil.rostering;

import java.util.List;

/// The even load: the meeting days of a year shared out by employment share, and never more than
/// somebody's own limits allow.
public final class FairShares {

    private FairShares() {}

    /// @param meetings how many meeting days there are
    /// @param weeks in which meetings are held
    public static List<Coordinator> of(List<Coordinator> all, int meetings, int weeks) {
        int weights = all.stream().mapToInt(Coordinator::weight).sum();
        return all.stream()
                .map(
                        one ->
                                one.weight() == 0
                                        ? one.withFairDays(0)
                                        : one.withFairDays(
                                                Math.min(
                                                        Math.round(
                                                                (float) meetings
                                                                        * one.weight()
                                                                        / weights),
                                                        one.limitAWeek() * weeks)))
                .toList();
    }
}
