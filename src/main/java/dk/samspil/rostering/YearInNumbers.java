package dk.samspil.rostering;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A year's meeting days and coordinators as arrays of numbers, for a search that looks at millions
/// of changes a second. Never changes. Days and people are counted from 0 in the order of the
/// plan, teams, dates, weeks and months in the order in which the days name them. Costs are those
/// of `StaffingRules` times their weights.
final class YearInNumbers {

    /// Has a day that is open.
    static final int NOBODY = -1;

    private static final int NEAR = 3;

    final int days;
    final int people;
    final int teams;
    final int dates;
    final int weeks;
    final int months;

    /// Of each day.
    final int[] team;

    final int[] date;
    final int[] week;
    final int[] month;
    final boolean[] pinned;

    /// Who can take each day when nothing else is planned, the cheapest first.
    final int[][] able;

    /// The days of each team that are not pinned.
    final int[][] ofTeam;

    final int[][] datesOfWeek;
    final int[][] datesOfMonth;

    /// What a day costs by itself with each of the people, without its date. Days that cost the
    /// same share it.
    private final int[][] cost;

    /// What a date costs with each of the people, by wishes.
    private final int[] costOfDate;

    /// What a day costs by itself while it is open.
    final int[] costOpen;

    final FarDays farDays;

    /// What each further coordinator of a team costs.
    final int face;

    /// What the square of the days off the even load costs; 0 for whoever is not evened out.
    final int[] uneven;

    final int[] fair;
    final int[] limitAWeek;
    final int[] limitAMonth;

    /// Who has each day at the beginning.
    final int[] start;

    /// How much dearer than the cheapest those are who can take a day, in the mean.
    final double spread;

    private final long[] ableBits;
    private final int words;

    YearInNumbers(StaffingPlan plan) {
        var meetings = plan.getMeetings();
        var coordinators = plan.getCoordinators();
        days = meetings.size();
        people = coordinators.size();
        words = (people + Long.SIZE - 1) / Long.SIZE;
        ableBits = new long[days * words];
        team = numbers(meetings.stream().map(MeetingToStaff::team).toList());
        date = numbers(meetings.stream().map(MeetingToStaff::day).toList());
        week = numbers(meetings.stream().map(MeetingToStaff::week).toList());
        month = numbers(meetings.stream().map(MeetingToStaff::month).toList());
        teams = Arrays.stream(team).max().orElse(NOBODY) + 1;
        dates = Arrays.stream(date).max().orElse(NOBODY) + 1;
        weeks = Arrays.stream(week).max().orElse(NOBODY) + 1;
        months = Arrays.stream(month).max().orElse(NOBODY) + 1;
        pinned = new boolean[days];
        able = new int[days][];
        cost = new int[days][];
        costOfDate = new int[dates * people];
        costOpen = new int[days];
        start = new int[days];
        fair = coordinators.stream().mapToInt(Coordinator::fairDays).toArray();
        limitAWeek = coordinators.stream().mapToInt(Coordinator::limitAWeek).toArray();
        limitAMonth = coordinators.stream().mapToInt(Coordinator::limitAMonth).toArray();
        farDays = new FarDays(plan, date, dates);
        face = plan.weight(StaffingRules.ANOTHER_COORDINATOR);
        int unevenness = plan.weight(StaffingRules.UNEVEN);
        uneven = Arrays.stream(fair).map(some -> some > 0 ? unevenness : 0).toArray();
        spread = read(plan);
        ofTeam = lists(team, teams, IntStream.range(0, days).filter(day -> !pinned[day]).toArray());
        var all = IntStream.range(0, days).toArray();
        datesOfWeek = datesOf(lists(week, weeks, all));
        datesOfMonth = datesOf(lists(month, months, all));
    }

    /// Reads the days one by one; the result is the spread.
    private double read(StaffingPlan plan) {
        Map<Coordinator, Integer> index = new HashMap<>();
        plan.getCoordinators().forEach(one -> index.putIfAbsent(one, index.size()));
        Map<IntBuffer, int[]> rows = new HashMap<>();
        double dearer = 0;
        for (int day = 0; day < days; day++) {
            var meeting = plan.getMeetings().get(day);
            int[] own = row(plan, meeting);
            int[] row = rows.computeIfAbsent(IntBuffer.wrap(own), like -> own);
            cost[day] = row;
            costOpen[day] = change(plan, meeting, null);
            pinned[day] = meeting.isPinned();
            var who = meeting.getCoordinator();
            start[day] = who == null ? NOBODY : index.getOrDefault(who, NOBODY);
            able[day] =
                    meeting.getAble().stream()
                            .map(one -> index.getOrDefault(one, NOBODY))
                            .filter(one -> one != NOBODY)
                            .sorted((a, b) -> Integer.compare(row[a], row[b]))
                            .mapToInt(Integer::intValue)
                            .toArray();
            onDate(plan, meeting, date[day]);
            for (int one : able[day]) {
                ableBits[day * words + one / Long.SIZE] |= 1L << one;
            }
            dearer += dearer(plan, meeting, able[day]);
        }
        return dearer / Math.max(1, days);
    }

    private void onDate(StaffingPlan plan, MeetingToStaff meeting, int when) {
        for (int one = 0; one < people; one++) {
            costOfDate[when * people + one] =
                    plan.weight(StaffingRules.WISHES)
                            * plan.getCoordinators().get(one).wishes().against(meeting.day());
        }
    }

    private static double dearer(StaffingPlan plan, MeetingToStaff meeting, int[] able) {
        var costs =
                Arrays.stream(able)
                        .map(one -> byItself(plan, meeting, plan.getCoordinators().get(one)))
                        .summaryStatistics();
        return able.length == 0 ? 0 : costs.getAverage() - costs.getMin();
    }

    private static int[] row(StaffingPlan plan, MeetingToStaff meeting) {
        return plan.getCoordinators().stream()
                .mapToInt(one -> byItself(plan, meeting, one) + change(plan, meeting, one))
                .toArray();
    }

    private static int byItself(StaffingPlan plan, MeetingToStaff meeting, Coordinator one) {
        boolean own = one.follows().contains(meeting.team());
        return plan.weight(StaffingRules.TRAVEL) * one.base().kmTo(meeting.position())
                + (own ? 0 : plan.weight(StaffingRules.NOT_THE_OWN))
                + plan.weight(StaffingRules.EXTERNALS_COST) * (one.price() / 100)
                + (meeting.asksForAnother(one) ? plan.weight(StaffingRules.SPECIALTY) : 0)
                + (one.wishes().keepsTeam(meeting.team()) ? 0 : plan.weight(StaffingRules.WISHES));
    }

    private static int change(
            StaffingPlan plan, MeetingToStaff meeting, @Nullable Coordinator now) {
        var before = meeting.before();
        return before == null || before.equals(now)
                ? 0
                : plan.weight(StaffingRules.CHANGE) * (meeting.near() ? NEAR : 1);
    }

    /// What a day costs by itself with somebody.
    int cost(int day, int one) {
        return cost[day][one] + costOfDate[date[day] * people + one];
    }

    boolean able(int day, int who) {
        return (ableBits[day * words + who / Long.SIZE] >>> who & 1) != 0;
    }

    static int[] numbers(List<?> what) {
        Map<Object, Integer> seen = new HashMap<>();
        return what.stream()
                .mapToInt(each -> seen.computeIfAbsent(each, first -> seen.size()))
                .toArray();
    }

    static int[][] lists(int[] group, int groups, int[] days) {
        return IntStream.range(0, groups)
                .mapToObj(one -> Arrays.stream(days).filter(day -> group[day] == one).toArray())
                .toArray(int[][]::new);
    }

    private int[][] datesOf(int[][] days) {
        return Arrays.stream(days)
                .map(some -> Arrays.stream(some).map(day -> date[day]).distinct().toArray())
                .toArray(int[][]::new);
    }
}
