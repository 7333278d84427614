package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.util.SplittableRandom;

/// Changes of several days at once, made on the board at once; whoever asks for them looks at what
/// they cost, and keeps them or takes them back. No row of single changes finds those of a whole
/// team, because each step of it would be for the worse: the team would meet two coordinators.
final class Exchanges {

    private static final int ATTEMPTS = 8;
    private static final int ANY_TEAM = -1;

    private final YearInNumbers year;
    private final Board board;
    private final SplittableRandom random;
    private final int[] lifted;

    Exchanges(YearInNumbers year, Board board, SplittableRandom random) {
        this.year = year;
        this.board = board;
        this.random = random;
        lifted = new int[year.days];
    }

    /// Somebody who could take a day: who meets its team already, or is cheap, or is far away near
    /// it the day before or after, or anybody.
    int candidate(int day) {
        int[] able = year.able[day];
        int how = random.nextInt(ATTEMPTS);
        if (how < 3) {
            int[] days = year.ofTeam[year.team[day]];
            int who = board.who(days[random.nextInt(days.length)]);
            if (who != NOBODY && year.able(day, who)) {
                return who;
            }
        }
        if (how < 6) {
            double cheap = random.nextDouble();
            return able[(int) (cheap * cheap * able.length)];
        }
        if (how == 6) {
            int[] nearby = year.farDays.nearby(day);
            int who =
                    nearby.length == 0 ? NOBODY : board.who(nearby[random.nextInt(nearby.length)]);
            if (who != NOBODY && year.farDays.far(day, who) && year.able(day, who)) {
                return who;
            }
        }
        return able[random.nextInt(able.length)];
    }

    /// Gives a day to somebody who has no room for it; what stands in the way goes back to whoever
    /// had the day, or to a third one.
    void force(int day, int to) {
        int from = board.who(day);
        int way = inTheWay(day, to, ANY_TEAM, NOBODY);
        if (way == NOBODY || year.pinned[way]) {
            return;
        }
        board.put(way, NOBODY);
        if (!board.fits(day, to)) {
            return;
        }
        board.put(day, to);
        if (from != NOBODY && board.fits(way, from) && random.nextInt(4) > 0) {
            board.put(way, from);
        } else {
            place(way);
        }
    }

    /// Gives all days that a team has with one coordinator to another, and what stands in the way
    /// back.
    void handOver(int team, int from, int to) {
        for (int day : year.ofTeam[team]) {
            if (board.who(day) == from && year.able(day, to)) {
                exchange(day, from, to);
            }
        }
    }

    /// Gives all days of a team to one coordinator, whoever has them now.
    void gather(int team, int to) {
        for (int day : year.ofTeam[team]) {
            int from = board.who(day);
            if (from != to && year.able(day, to)) {
                exchange(day, from, to);
            }
        }
    }

    /// Exchanges the days of a team with one coordinator for those of another team with another.
    void trade(int team, int from, int otherTeam, int to) {
        int count = lift(team, from, 0);
        int all = lift(otherTeam, to, count);
        for (int i = 0; i < all; i++) {
            putIfFits(lifted[i], i < count ? to : from);
        }
        for (int i = 0; i < all; i++) {
            if (board.who(lifted[i]) == NOBODY && !putIfFits(lifted[i], i < count ? from : to)) {
                place(lifted[i]);
            }
        }
    }

    private int lift(int team, int who, int count) {
        int lifting = count;
        for (int day : year.ofTeam[team]) {
            if (board.who(day) == who) {
                board.put(day, NOBODY);
                lifted[lifting++] = day;
            }
        }
        return lifting;
    }

    private boolean putIfFits(int day, int who) {
        boolean fits = board.fits(day, who);
        if (fits) {
            board.put(day, who);
        }
        return fits;
    }

    private void exchange(int day, int from, int to) {
        int way = inTheWay(day, to, year.team[day], from);
        if (way == NOBODY) {
            putIfFits(day, to);
            return;
        }
        if (year.pinned[way]
                || year.team[way] == year.team[day]
                || from != NOBODY && !year.able(way, from)) {
            return;
        }
        board.put(way, NOBODY);
        board.put(day, NOBODY);
        if (board.fits(day, to) && (from == NOBODY || board.fits(way, from))) {
            board.put(day, to);
            if (from == NOBODY) {
                place(way);
            } else {
                board.put(way, from);
            }
        } else {
            board.put(day, from);
            board.put(way, to);
        }
    }

    /// The day that somebody would have to give up for another one: on the same date, or one of a
    /// full week or month, but not of a certain team, and one that the other one can take.
    private int inTheWay(int day, int who, int notOf, int other) {
        int sameDate = board.at(who, year.date[day]);
        if (sameDate != NOBODY) {
            return sameDate;
        }
        if (!board.roomInWeek(who, year.week[day])) {
            return anyOn(who, year.datesOfWeek[year.week[day]], notOf, other);
        }
        return board.roomInMonth(who, year.month[day])
                ? NOBODY
                : anyOn(who, year.datesOfMonth[year.month[day]], notOf, other);
    }

    private int anyOn(int who, int[] dates, int notOf, int other) {
        int first = random.nextInt(dates.length);
        for (int i = 0; i < dates.length; i++) {
            int day = board.at(who, dates[(first + i) % dates.length]);
            if (day != NOBODY
                    && !year.pinned[day]
                    && year.team[day] != notOf
                    && (other == NOBODY || year.able(day, other))) {
                return day;
            }
        }
        return NOBODY;
    }

    /// Gives an open day to the first of some candidates who has room.
    private void place(int day) {
        for (int i = 0; i < ATTEMPTS && board.who(day) == NOBODY; i++) {
            putIfFits(day, candidate(day));
        }
    }
}
