package dk.samspil.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Somebody tries to tell hidden counts from everything shown.
class SuppressionTests {

    private static final int TABLES = 400;
    private static final int SMALL_TABLES = 60;

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        var hidden = Suppression.of(new int[][] {{7, 9}, {6, 0}}, new int[] {13, 9});
        for (var row : hidden) {
            assertThat(row).containsOnly(false);
        }
    }

    @Test
    void aSmallCountTakesOthersWithIt() {
        var hidden = Suppression.of(new int[][] {{2, 9}, {11, 8}}, new int[] {13, 17});
        int count = 0;
        for (var row : hidden) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        assertThat(hidden[0][0]).isTrue();
        assertThat(count).isGreaterThanOrEqualTo(4);
    }

    /// Tries every table that fits all that is shown, means included.
    @RepeatedTest(3)
    void whoeverTriesAllTablesThatFitCannotTellASmallCount(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int small = 0;
        for (int i = 0; i < SMALL_TABLES; i++) {
            var table = table(random, 2 + random.nextInt(2), 1 + random.nextInt(3), 8);
            var inGroup = inGroup(table);
            var attack = new AttackByTrying(table, Suppression.of(table, inGroup));
            attack.run();
            for (int r = 0; r < table.length; r++) {
                for (int g = 0; g < inGroup.length; g++) {
                    if (table[r][g] > 0 && table[r][g] < 5) {
                        small++;
                        int most = Math.min(5, inGroup[g]);
                        assertThat(attack.most(r, g))
                                .as("%s", Arrays.deepToString(table))
                                .isGreaterThanOrEqualTo(most);
                        assertThat(attack.least(r, g))
                                .as("%s", Arrays.deepToString(table))
                                .isLessThan(attack.most(r, g));
                    }
                }
                int total = Arrays.stream(table[r]).sum();
                if (inGroup.length > 1 && total > 0 && total < 5) {
                    assertThat(attack.mostTotal(r))
                            .isGreaterThanOrEqualTo(Math.min(5, Arrays.stream(inGroup).sum()));
                }
            }
        }
        assertThat(small).as("the attack had something to find").isGreaterThan(60);
    }

    /// Solves the equations that are shown, in tables too large to try all.
    @Test
    void whoeverSolvesAllEquationsCannotTellASmallCount() {
        var random = new Random(7);
        int small = 0;
        for (int i = 0; i < TABLES; i++) {
            var table = table(random, 2 + random.nextInt(5), 2 + random.nextInt(8), 30);
            var hidden = Suppression.of(table, inGroup(table));
            var attack = new AttackByEquations(table, hidden);
            for (int r = 0; r < table.length; r++) {
                for (int g = 0; g < table[r].length; g++) {
                    if (table[r][g] > 0 && table[r][g] < 5) {
                        small++;
                        assertThat(attack.tells(r, g))
                                .as("%s", Arrays.deepToString(table))
                                .isFalse();
                    }
                }
            }
        }
        assertThat(small).isGreaterThan(500);
    }

    /// An attack that finds nothing anywhere would prove nothing.
    @Test
    void theAttacksFindWhatPrimarySuppressionAloneLeaves() {
        var table = new int[][] {{2, 9}, {11, 8}};
        var onlySmall = new boolean[][] {{true, false, false}, {false, false, false}};
        var trying = new AttackByTrying(table, onlySmall);
        trying.run();
        assertThat(trying.least(0, 0)).isEqualTo(trying.most(0, 0)).isEqualTo(2);
        assertThat(new AttackByEquations(table, onlySmall).tells(0, 0)).isTrue();
    }

    @Test
    void sumsOfFewAnswersCannotBeToldFromTheTotal() {
        var random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            int groups = 1 + random.nextInt(6);
            var inGroup = new int[groups];
            var sums = new BigDecimal[groups];
            for (int g = 0; g < groups; g++) {
                inGroup[g] = random.nextInt(9);
                sums[g] = BigDecimal.valueOf(inGroup[g] == 0 ? 0 : random.nextInt(50));
            }
            var hidden = SumSuppression.of(inGroup, sums);
            int behind = 0;
            int hiddenGroups = 0;
            for (int g = 0; g < groups; g++) {
                if (inGroup[g] > 0 && inGroup[g] < 5) {
                    assertThat(hidden[g]).isTrue();
                }
                behind += hidden[g] ? inGroup[g] : 0;
                hiddenGroups += hidden[g] ? 1 : 0;
            }
            boolean totalShown = groups > 1 && !hidden[groups];
            if (totalShown && hiddenGroups > 0) {
                assertThat(hiddenGroups).as(Arrays.toString(inGroup)).isGreaterThan(1);
                assertThat(behind).as(Arrays.toString(inGroup)).isGreaterThanOrEqualTo(5);
            }
        }
    }

    private static int[][] table(Random random, int rows, int groups, int most) {
        var table = new int[rows][groups];
        for (var row : table) {
            for (int g = 0; g < groups; g++) {
                row[g] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(most);
            }
        }
        return table;
    }

    private static int[] inGroup(int[][] table) {
        var sums = new int[table[0].length];
        for (var row : table) {
            for (int g = 0; g < sums.length; g++) {
                sums[g] += row[g];
            }
        }
        return sums;
    }
}
