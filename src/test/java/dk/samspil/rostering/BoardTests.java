package dk.samspil.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// The search counts by itself, without the rules: here both count the same plans.
class BoardTests {

    private static final int CHANGES = 400;

    @RepeatedTest(20)
    void theBoardCountsAsTheRulesDo(RepetitionInfo nth) {
        var random = new SplittableRandom(nth.getCurrentRepetition());
        var plan = RandomPlans.of(random);
        var year = new YearInNumbers(plan);
        var board = new Board(year);
        var exchanges = new Exchanges(year, board, random);
        long pinsAgainstRules = StaffingSolver.judge(plan.with(board.copy())).hardScore();
        for (int i = 0; i < CHANGES; i++) {
            long soft = board.soft();
            int[] before = board.copy();
            change(year, board, exchanges, random);
            if (random.nextInt(3) == 0) {
                board.undo();
                assertThat(board.copy()).isEqualTo(before);
                assertThat(board.soft()).isEqualTo(soft);
            }
            board.keep();
            if (i % 40 == 0) {
                assertThat(StaffingSolver.judge(plan.with(board.copy())))
                        .isEqualTo(
                                HardMediumSoftScore.of(
                                        pinsAgainstRules, -board.open(), -board.soft()));
            }
        }
    }

    @RepeatedTest(20)
    void whatAChangeWouldCostIsWhatItCosts(RepetitionInfo nth) {
        var random = new SplittableRandom(nth.getCurrentRepetition());
        var year = new YearInNumbers(RandomPlans.of(random));
        var board = new Board(year);
        for (int i = 0; i < CHANGES; i++) {
            int day = random.nextInt(year.days);
            int to = random.nextInt(year.people);
            int from = board.who(day);
            if (year.pinned[day] || from == to) {
                continue;
            }
            long soft = board.soft();
            int way = board.at(to, year.date[day]);
            if (board.fits(day, to)) {
                long more = board.wouldCost(day, from, to);
                board.put(day, to);
                assertThat(board.soft()).isEqualTo(soft + more);
            } else if (way >= 0
                    && from >= 0
                    && !year.pinned[way]
                    && year.team[way] != year.team[day]) {
                long more = board.wouldCostToSwap(day, from, way, to);
                board.put(way, YearInNumbers.NOBODY);
                board.put(day, to);
                board.put(way, from);
                assertThat(board.soft()).isEqualTo(soft + more);
            }
            board.keep();
        }
        assertThat(Arrays.stream(board.copy()).filter(who -> who >= 0).count())
                .isEqualTo(year.days - board.open())
                .isPositive();
    }

    private static void change(
            YearInNumbers year, Board board, Exchanges exchanges, SplittableRandom random) {
        int day = random.nextInt(year.days);
        if (year.pinned[day] || year.able[day].length == 0) {
            return;
        }
        int from = board.who(day);
        int to = exchanges.candidate(day);
        if (from == to) {
            return;
        }
        int other = board.at(to, random.nextInt(year.dates));
        switch (random.nextInt(4)) {
            case 0 -> exchanges.gather(year.team[day], to);
            case 1 -> {
                if (from >= 0) {
                    exchanges.handOver(year.team[day], from, to);
                }
            }
            case 2 -> {
                if (from >= 0 && other >= 0 && year.team[other] != year.team[day]) {
                    exchanges.trade(year.team[day], from, year.team[other], to);
                }
            }
            default -> {
                if (board.fits(day, to)) {
                    board.put(day, to);
                } else {
                    exchanges.force(day, to);
                }
            }
        }
    }
}
