package dk.samspil.repeats;

import java.util.ArrayList;
import java.util.List;

/// The shortest way from one row of words to another (Myers' greedy algorithm): which stretches
/// stand in both, and the gaps between them.
final class Alignment {

    private Alignment() {}

    /// A stretch that differs: `from` inclusive, `to` exclusive, on either side.
    record Gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {

        int left() {
            return leftTo - leftFrom;
        }

        int right() {
            return rightTo - rightFrom;
        }
    }

    /// The gaps in order; empty when all is the same; null when more than `most` words differ.
    static @org.jspecify.annotations.Nullable List<Gap> gaps(long[] left, long[] right, int most) {
        int head = 0;
        while (head < left.length && head < right.length && left[head] == right[head]) {
            head++;
        }
        int tail = 0;
        while (tail < left.length - head
                && tail < right.length - head
                && left[left.length - 1 - tail] == right[right.length - 1 - tail]) {
            tail++;
        }
        return trace(left, right, head, left.length - tail, right.length - tail, most);
    }

    private static @org.jspecify.annotations.Nullable List<Gap> trace(
            long[] left, long[] right, int from, int leftTo, int rightTo, int most) {
        int n = leftTo - from;
        int m = rightTo - from;
        int limit = Math.min(n + m, most);
        var far = new int[2 * limit + 3];
        int middle = limit + 1;
        var steps = new ArrayList<int[]>();
        for (int d = 0; d <= limit; d++) {
            steps.add(far.clone());
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && far[middle + k - 1] < far[middle + k + 1];
                int x = down ? far[middle + k + 1] : far[middle + k - 1] + 1;
                while (x < n && x - k < m && left[from + x] == right[from + x - k]) {
                    x++;
                }
                far[middle + k] = x;
                if (x >= n && x - k >= m) {
                    return back(steps, middle, from, n, m);
                }
            }
        }
        return null;
    }

    private static List<Gap> back(List<int[]> steps, int middle, int from, int n, int m) {
        var gaps = new ArrayList<Gap>();
        int x = n;
        int y = m;
        for (int d = steps.size() - 1; d > 0; d--) {
            var far = steps.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && far[middle + k - 1] < far[middle + k + 1];
            int startX = down ? far[middle + k + 1] : far[middle + k - 1];
            int startY = startX - (down ? k + 1 : k - 1);
            add(
                    gaps,
                    from + startX,
                    from + startX + (down ? 0 : 1),
                    from + startY,
                    from + startY + (down ? 1 : 0));
            x = startX;
            y = startY;
        }
        return gaps.reversed();
    }

    /// Steps come last first; those that touch are one gap.
    private static void add(List<Gap> gaps, int leftFrom, int leftTo, int rightFrom, int rightTo) {
        if (!gaps.isEmpty()
                && gaps.getLast().leftFrom() == leftTo
                && gaps.getLast().rightFrom() == rightTo) {
            var next = gaps.removeLast();
            gaps.add(new Gap(leftFrom, next.leftTo(), rightFrom, next.rightTo()));
        } else {
            gaps.add(new Gap(leftFrom, leftTo, rightFrom, rightTo));
        }
    }
}
