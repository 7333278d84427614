package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.util.Arrays;

/// Who is where on which date, and how many of the far days among these stand alone. A date has one
/// day of a coordinator, or several where pins break the rules.
final class Journeys {

    private final FarDays farDays;
    private final int[] date;
    private final int dates;

    /// The day that each coordinator has on each date.
    private final int[] at;

    /// The next day of the same coordinator and date.
    private final int[] besides;

    Journeys(YearInNumbers year) {
        farDays = year.farDays;
        date = year.date;
        dates = year.dates;
        at = new int[year.people * dates];
        besides = new int[year.days];
        Arrays.fill(at, NOBODY);
        Arrays.fill(besides, NOBODY);
    }

    /// The day that somebody has on a date.
    int at(int one, int when) {
        return at[one * dates + when];
    }

    void add(int day, int one) {
        int cell = one * dates + date[day];
        besides[day] = at[cell];
        at[cell] = day;
    }

    /// Takes away the day that came last to its date.
    void remove(int day, int one) {
        int cell = one * dates + date[day];
        if (at[cell] == day) {
            at[cell] = besides[day];
        }
    }

    /// What the far days would cost more if somebody who does not have it took a day, and less if
    /// somebody who has it gave it away.
    int cost(int day, int one) {
        return farDays.matters(day, one) ? cost(day, one, day) : 0;
    }

    /// As `cost`, for somebody who gives another day of the same date away.
    int costInstead(int day, int one, int given) {
        return farDays.matters(day, one) ? cost(day, one, given) : 0;
    }

    private int cost(int day, int one, int without) {
        int before = first(one, farDays.before(day));
        int after = first(one, farDays.after(day));
        if (before == NOBODY && after == NOBODY) {
            return farDays.far(day, one) ? farDays.alone : 0;
        }
        int more =
                farDays.far(day, one)
                                && !company(before, day, without)
                                && !company(after, day, without)
                        ? 1
                        : 0;
        return farDays.alone
                * (more - joined(before, day, one, without) - joined(after, day, one, without));
    }

    private int first(int one, int when) {
        return when == NOBODY ? NOBODY : at[one * dates + when];
    }

    /// How many far days from one on stand alone without a day that is near them.
    private int joined(int from, int day, int one, int without) {
        int count = 0;
        for (int each = from; each != NOBODY; each = besides[each]) {
            if (farDays.far(each, one)
                    && farDays.near(each, day)
                    && !company(first(one, farDays.before(each)), each, without)
                    && !company(first(one, farDays.after(each)), each, without)) {
                count++;
            }
        }
        return count;
    }

    private boolean company(int from, int day, int without) {
        for (int each = from; each != NOBODY; each = besides[each]) {
            if (each != without && farDays.near(each, day)) {
                return true;
            }
        }
        return false;
    }
}
