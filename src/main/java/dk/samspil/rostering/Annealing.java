package dk.samspil.rostering;

import static dk.samspil.rostering.YearInNumbers.NOBODY;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One search by simulated annealing: changes are drawn at random, and one for the worse is made
/// the more seldom the worse it is and the colder it has become. Remembers the best that it saw:
/// fewest open days, then least cost.
final class Annealing {

    private static final int AT_ONCE = 512;

    /// Of a thousand changes, those of whole teams: they move many days, and take longer.
    private static final int OF_TEAMS = 30;

    private static final int ATTEMPTS = 10;

    /// `-ln(u)` for random `u`, ready to be looked up.
    private static final double[] PATIENCE =
            IntStream.range(0, 1 << 12)
                    .mapToDouble(i -> -Math.log((i + 0.5) / (1 << 12)))
                    .toArray();

    private final YearInNumbers year;
    private final Board board;
    private final SplittableRandom random;
    private final Exchanges exchanges;
    private final Cooling cooling;
    private final int[] free;
    private final int[] best;
    private long bestSoft;
    private int bestOpen;
    private double heat;
    private double openDay;

    /// Written by the search, read by whoever waits for it.
    private volatile Found found;

    /// What a search has come to.
    ///
    /// @param who has each day
    record Found(int[] who, int open, long soft) {

        boolean betterThan(Found other) {
            return open < other.open || open == other.open && soft < other.soft;
        }
    }

    /// How far a search is, from 0 to 1, asked every few hundred changes.
    interface Progress {
        double after(long moves);
    }

    Annealing(YearInNumbers year, long seed) {
        this.year = year;
        board = new Board(year);
        random = new SplittableRandom(seed);
        exchanges = new Exchanges(year, board, random);
        cooling = Cooling.of(year);
        free =
                IntStream.range(0, year.days)
                        .filter(day -> !year.pinned[day] && year.able[day].length > 0)
                        .toArray();
        best = board.copy();
        bestSoft = board.soft();
        bestOpen = board.open();
        found = new Found(best.clone(), bestOpen, bestSoft);
    }

    /// The best so far; may lag behind by a moment.
    Found found() {
        return found;
    }

    /// Searches until there is no more progress to make.
    Found search(Progress progress) {
        double done = free.length == 0 ? 1 : 0;
        for (long moves = 0; done < 1; done = progress.after(moves)) {
            heat = cooling.heat(done);
            openDay = cooling.openDay(done);
            for (int i = 0; i < AT_ONCE; i++) {
                step();
            }
            moves += AT_ONCE;
            if (moves % (AT_ONCE << 12) == 0) {
                publish();
            }
        }
        publish();
        return found;
    }

    private void publish() {
        if (bestSoft != found.soft || bestOpen != found.open) {
            found = new Found(best.clone(), bestOpen, bestSoft);
        }
    }

    private void step() {
        int day = free[random.nextInt(free.length)];
        int to = exchanges.candidate(day);
        int from = board.who(day);
        if (to == from) {
            return;
        }
        if (random.nextInt(1_000) < OF_TEAMS) {
            ofATeam(day, from, to);
        } else if (board.fits(day, to)) {
            if (accept(board.wouldCost(day, from, to), from == NOBODY ? -1 : 0)) {
                board.put(day, to);
                keep();
            }
        } else {
            int way = board.at(to, year.date[day]);
            if (from != NOBODY && way != NOBODY && swappable(day, way, from)) {
                swap(day, way, from, to);
            } else {
                long soft = board.soft();
                int open = board.open();
                exchanges.force(day, to);
                judge(soft, open);
            }
        }
    }

    private boolean swappable(int day, int way, int from) {
        return !year.pinned[way] && year.able(way, from) && year.team[way] != year.team[day];
    }

    private void swap(int day, int way, int from, int to) {
        if (accept(board.wouldCostToSwap(day, from, way, to), 0)) {
            board.put(way, NOBODY);
            board.put(day, to);
            board.put(way, from);
            keep();
        }
    }

    private void ofATeam(int day, int from, int to) {
        long soft = board.soft();
        int open = board.open();
        int how = random.nextInt(3);
        if (how == 0) {
            exchanges.gather(year.team[day], to);
        } else if (from != NOBODY && how == 1) {
            exchanges.handOver(year.team[day], from, to);
        } else if (from != NOBODY) {
            int other = anyOf(to);
            if (other != NOBODY && year.team[other] != year.team[day]) {
                exchanges.trade(year.team[day], from, year.team[other], to);
            }
        }
        judge(soft, open);
    }

    private int anyOf(int who) {
        int day = NOBODY;
        for (int i = 0; i < ATTEMPTS && day == NOBODY; i++) {
            day = board.at(who, random.nextInt(year.dates));
        }
        return day;
    }

    /// Keeps what was done to the board, or takes it back.
    private void judge(long softBefore, int openBefore) {
        if (board.touched()) {
            if (accept(board.soft() - softBefore, board.open() - openBefore)) {
                keep();
            } else {
                board.undo();
            }
        }
    }

    private boolean accept(long soft, int open) {
        double worse = soft + openDay * open;
        return worse <= 0 || worse < heat * PATIENCE[random.nextInt(PATIENCE.length)];
    }

    private void keep() {
        board.keep();
        if (board.open() < bestOpen || board.open() == bestOpen && board.soft() < bestSoft) {
            board.copyTo(best);
            bestOpen = board.open();
            bestSoft = board.soft();
        }
    }
}
