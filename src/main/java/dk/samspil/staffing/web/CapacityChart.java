package dk.samspil.staffing.web;

import dk.samspil.staffing.MonthOfCapacity;
import java.util.List;
import java.util.stream.IntStream;

/// A year's months as bars side by side: what the coordinators can take, and what is planned. In
/// the units of a picture 960 wide and 200 high.
record CapacityChart(List<Bar> capacity, List<Bar> planned) {

    private static final int MONTH = 80;
    private static final int WIDE = 30;
    private static final int HIGH = 180;

    /// @param tooMany more is planned than can be staffed
    record Bar(int x, int y, int width, int height, boolean tooMany) {}

    static CapacityChart of(List<MonthOfCapacity> months) {
        int most =
                months.stream()
                        .mapToInt(month -> Math.max(month.capacity(), month.planned()))
                        .max()
                        .orElse(0);
        return new CapacityChart(
                IntStream.range(0, months.size())
                        .mapToObj(i -> bar(i * MONTH + 8, months.get(i).capacity(), most, false))
                        .toList(),
                IntStream.range(0, months.size())
                        .mapToObj(
                                i ->
                                        bar(
                                                i * MONTH + 8 + WIDE + 2,
                                                months.get(i).planned(),
                                                most,
                                                months.get(i).left() < 0))
                        .toList());
    }

    private static Bar bar(int x, int days, int most, boolean tooMany) {
        int height = most == 0 ? 0 : Math.round((float) days * HIGH / most);
        return new Bar(x, HIGH - height, WIDE, height, tooMany);
    }
}
