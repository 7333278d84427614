package dk.samspil.activity.web;

import dk.samspil.activity.DayOfActivity;
import dk.samspil.activity.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A year's months as columns of days, parted by what came of them: held at the bottom. In the
/// units of a picture 960 wide and 200 high.
record OutcomeChart(List<Part> parts) {

    private static final int MONTH = 80;
    private static final int INDENT = 16;
    private static final int WIDE = 48;
    private static final int HIGH = 180;

    /// Those of one outcome in one month.
    record Part(int x, int y, int width, int height, Outcome outcome) {

        public String cssClass() {
            return "outcome-" + outcome.name().toLowerCase(Locale.ROOT);
        }
    }

    static OutcomeChart of(Collection<DayOfActivity> days) {
        int most =
                IntStream.rangeClosed(1, 12)
                        .map(month -> (int) days.stream().filter(d -> in(d, month)).count())
                        .max()
                        .orElse(0);
        var parts = new ArrayList<Part>();
        for (int month = 1; month <= 12 && most > 0; month++) {
            int below = 0;
            for (Outcome outcome :
                    List.of(
                            Outcome.HELD,
                            Outcome.OPEN,
                            Outcome.COMING,
                            Outcome.MOVED,
                            Outcome.CANCELLED)) {
                int count = count(days, month, outcome);
                if (count > 0) {
                    int top = HIGH - (below + count) * HIGH / most;
                    int bottom = HIGH - below * HIGH / most;
                    parts.add(
                            new Part(
                                    (month - 1) * MONTH + INDENT,
                                    top,
                                    WIDE,
                                    bottom - top,
                                    outcome));
                    below += count;
                }
            }
        }
        return new OutcomeChart(List.copyOf(parts));
    }

    private static int count(Collection<DayOfActivity> days, int month, Outcome outcome) {
        return (int) days.stream().filter(d -> in(d, month) && d.outcome() == outcome).count();
    }

    private static boolean in(DayOfActivity day, int month) {
        return day.day().getMonthValue() == month;
    }
}
