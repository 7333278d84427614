package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.util.Arrays;

/// Who has which day, with everything that the rules count kept up to date: what a change costs is
/// known without looking at the rest of the year. Changes are written down and can be taken back.
/// Nothing that a rule forbids can be put here, except by pins.
final class Board {

    private final YearInNumbers year;
    private final int[] who;

    private final Journeys journeys;
    private final int[] leftInWeek;
    private final int[] leftInMonth;
    private final int[] faces;
    private final int[] load;
    private long soft;
    private int open;

    private int[] changed = new int[256];
    private int[] had = new int[256];
    private int changes;

    /// The year as it begins; what breaks a rule is left open, unless it is pinned.
    Board(YearInNumbers year) {
        this.year = year;
        who = new int[year.days];
        journeys = new Journeys(year);
        leftInWeek = new int[year.people * year.weeks];
        leftInMonth = new int[year.people * year.months];
        faces = new int[year.teams * year.people];
        load = new int[year.people];
        Arrays.fill(who, NOBODY);
        for (int one = 0; one < year.people; one++) {
            Arrays.fill(leftInWeek, one * year.weeks, (one + 1) * year.weeks, year.limitAWeek[one]);
            Arrays.fill(
                    leftInMonth, one * year.months, (one + 1) * year.months, year.limitAMonth[one]);
            soft += (long) year.uneven[one] * year.fair[one] * year.fair[one];
        }
        open = year.days;
        for (int day = 0; day < year.days; day++) {
            soft += year.costOpen[day];
        }
        for (int day = 0; day < year.days; day++) {
            if (year.pinned[day]) {
                set(day, year.start[day]);
            }
        }
        for (int day = 0; day < year.days; day++) {
            int one = year.start[day];
            if (!year.pinned[day] && one != NOBODY && fits(day, one)) {
                set(day, one);
            }
        }
    }

    int who(int day) {
        return who[day];
    }

    int[] copy() {
        return who.clone();
    }

    void copyTo(int[] other) {
        System.arraycopy(who, 0, other, 0, who.length);
    }

    long soft() {
        return soft;
    }

    int open() {
        return open;
    }

    /// The day that somebody has on a date.
    int at(int one, int date) {
        return journeys.at(one, date);
    }

    boolean meets(int team, int one) {
        return faces[team * year.people + one] > 0;
    }

    boolean roomInWeek(int one, int week) {
        return leftInWeek[one * year.weeks + week] > 0;
    }

    boolean roomInMonth(int one, int month) {
        return leftInMonth[one * year.months + month] > 0;
    }

    /// Whether somebody can take a day besides what they have.
    boolean fits(int day, int one) {
        return year.able(day, one)
                && at(one, year.date[day]) == NOBODY
                && roomInWeek(one, year.week[day])
                && roomInMonth(one, year.month[day]);
    }

    /// What the soft cost would rise by if a day of `from` (who may be nobody) went to `to`, who
    /// has room for it.
    long wouldCost(int day, int from, int to) {
        long more =
                year.cost(day, to) + one(year.team[day], to) + heavier(to) + journeys.cost(day, to);
        if (from == NOBODY) {
            return more - year.costOpen[day];
        }
        return more
                - year.cost(day, from)
                - last(year.team[day], from)
                + lighter(from)
                - journeys.cost(day, from);
    }

    /// What the soft cost would rise by if two days of one date, of two teams, changed hands.
    long wouldCostToSwap(int day, int from, int other, int to) {
        int team = year.team[day];
        int otherTeam = year.team[other];
        return year.cost(day, to)
                - year.cost(day, from)
                + year.cost(other, from)
                - year.cost(other, to)
                + one(team, to)
                - last(team, from)
                + one(otherTeam, from)
                - last(otherTeam, to)
                + journeys.costInstead(day, to, other)
                - journeys.cost(other, to)
                + journeys.costInstead(other, from, day)
                - journeys.cost(day, from);
    }

    private int one(int team, int who) {
        return faces[team * year.people + who] == 0 ? year.face : 0;
    }

    private int last(int team, int who) {
        return faces[team * year.people + who] == 1 ? year.face : 0;
    }

    private long heavier(int one) {
        return (long) year.uneven[one] * (2 * (load[one] - year.fair[one]) + 1);
    }

    private long lighter(int one) {
        return (long) year.uneven[one] * (1 - 2 * (load[one] - year.fair[one]));
    }

    /// Gives a day to somebody, or opens it, and writes down who had it.
    void put(int day, int to) {
        if (changes == changed.length) {
            changed = Arrays.copyOf(changed, 2 * changes);
            had = Arrays.copyOf(had, 2 * changes);
        }
        changed[changes] = day;
        had[changes++] = who[day];
        set(day, to);
    }

    private void set(int day, int to) {
        int from = who[day];
        if (from != NOBODY) {
            soft += year.costOpen[day] - year.cost(day, from) + lighter(from);
            soft -= last(year.team[day], from);
            count(day, from, -1);
            soft -= journeys.cost(day, from);
            journeys.remove(day, from);
            open++;
        }
        if (to != NOBODY) {
            soft += year.cost(day, to) - year.costOpen[day] + heavier(to);
            soft += one(year.team[day], to);
            count(day, to, 1);
            soft += journeys.cost(day, to);
            journeys.add(day, to);
            open--;
        }
        who[day] = to;
    }

    private void count(int day, int one, int by) {
        load[one] += by;
        faces[year.team[day] * year.people + one] += by;
        leftInWeek[one * year.weeks + year.week[day]] -= by;
        leftInMonth[one * year.months + year.month[day]] -= by;
    }

    /// Forgets what was written down: the changes stay.
    void keep() {
        changes = 0;
    }

    /// Takes back everything that was written down.
    void undo() {
        while (changes > 0) {
            changes--;
            set(changed[changes], had[changes]);
        }
    }

    boolean touched() {
        return changes > 0;
    }
}
