package dk.samspil.staffing;

import java.util.List;
import java.util.stream.Collectors;

/// How the best found became better, as a line in a picture 960 wide and 160 high: the cost of each
/// best by the seconds that it took. Bests with more days without a coordinator than the last one
/// are left out: their cost cannot be compared with it.
///
/// @param points of the line, as SVG wants them
public record SearchCurve(String points, int steps, int first, int last, long seconds) {

    private static final int WIDE = 960;
    private static final int HIGH = 160;

    static SearchCurve of(List<AssignmentStore.Step> all) {
        int unstaffed = all.isEmpty() ? 0 : all.getLast().unstaffed();
        var steps = all.stream().filter(step -> step.unstaffed() == unstaffed).toList();
        if (steps.isEmpty()) {
            return new SearchCurve("", 0, 0, 0, 0);
        }
        long end = Math.max(1, steps.getLast().searchedMs());
        int most = steps.stream().mapToInt(AssignmentStore.Step::cost).max().orElseThrow();
        int least = steps.stream().mapToInt(AssignmentStore.Step::cost).min().orElseThrow();
        double range = Math.max(1, most - least);
        var points =
                steps.stream()
                        .map(
                                step ->
                                        step.searchedMs() * WIDE / end
                                                + ","
                                                + Math.round(
                                                        (most - step.cost()) / range * (HIGH - 10)
                                                                + 5))
                        .collect(Collectors.joining(" "));
        return new SearchCurve(
                points, steps.size(), steps.getFirst().cost(), steps.getLast().cost(), end / 1000);
    }

    public boolean drawn() {
        return steps > 1;
    }
}
