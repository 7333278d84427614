package dk.samspil.rostering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many days stay without a coordinator in every plan there is, proven by a largest flow: from
/// each coordinator through months, weeks and dates to the days that the coordinator can take. Only
/// the limit of a week that two months share is looked at in each month for itself, so the true
/// number can be higher but never lower.
public final class LeastUnstaffed {

    private final List<int[]> edges = new ArrayList<>();
    private final List<List<Integer>> from = new ArrayList<>();
    private final Map<Object, Integer> nodes = new HashMap<>();
    private int[] level = {};
    private int[] next = {};

    private record Month(Coordinator who, YearMonth month) {}

    private record Week(Coordinator who, YearMonth month, Integer week) {}

    private record Date(Coordinator who, LocalDate day) {}

    private LeastUnstaffed() {}

    public static int of(StaffingPlan plan) {
        var flow = new LeastUnstaffed();
        int source = flow.node("source");
        int sink = flow.node("sink");
        for (MeetingToStaff meeting : plan.getMeetings()) {
            int day = flow.node(meeting);
            flow.edge(day, sink, 1);
            for (Coordinator who : plan.getCoordinators()) {
                if (who.can(meeting)) {
                    flow.edge(flow.way(source, who, meeting), day, 1);
                }
            }
        }
        return plan.getMeetings().size() - flow.largest(source, sink);
    }

    /// The coordinator's date, with what leads there.
    private int way(int source, Coordinator who, MeetingToStaff meeting) {
        var date = new Date(who, meeting.day());
        if (nodes.containsKey(date)) {
            return node(date);
        }
        var week = new Week(who, meeting.month(), meeting.week());
        if (!nodes.containsKey(week)) {
            var month = new Month(who, meeting.month());
            if (!nodes.containsKey(month)) {
                edge(source, node(month), who.limitAMonth());
            }
            edge(node(month), node(week), who.limitAWeek());
        }
        edge(node(week), node(date), 1);
        return node(date);
    }

    private int node(Object what) {
        return nodes.computeIfAbsent(
                what,
                w -> {
                    from.add(new ArrayList<>());
                    return from.size() - 1;
                });
    }

    /// An edge and its way back, side by side.
    private void edge(int a, int b, int capacity) {
        from.get(a).add(edges.size());
        edges.add(new int[] {b, capacity});
        from.get(b).add(edges.size());
        edges.add(new int[] {a, 0});
    }

    private int largest(int source, int sink) {
        int flow = 0;
        while (levels(source, sink)) {
            next = new int[from.size()];
            while (push(source, sink)) {
                flow++;
            }
        }
        return flow;
    }

    private boolean levels(int source, int sink) {
        level = new int[from.size()];
        Arrays.fill(level, -1);
        level[source] = 0;
        var waiting = new ArrayDeque<>(List.of(source));
        while (!waiting.isEmpty()) {
            int node = waiting.remove();
            for (int edge : from.get(node)) {
                int to = edges.get(edge)[0];
                if (edges.get(edge)[1] > 0 && level[to] < 0) {
                    level[to] = level[node] + 1;
                    waiting.add(to);
                }
            }
        }
        return level[sink] >= 0;
    }

    /// One more unit, depth first: no way is longer than a few edges at the beginning, and never
    /// longer than there are levels.
    private boolean push(int node, int sink) {
        if (node == sink) {
            return true;
        }
        for (; next[node] < from.get(node).size(); next[node]++) {
            int edge = from.get(node).get(next[node]);
            int to = edges.get(edge)[0];
            if (edges.get(edge)[1] > 0 && level[to] == level[node] + 1 && push(to, sink)) {
                edges.get(edge)[1]--;
                edges.get(edge ^ 1)[1]++;
                return true;
            }
        }
        return false;
    }
}
