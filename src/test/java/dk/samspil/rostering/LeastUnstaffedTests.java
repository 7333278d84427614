package dk.samspil.rostering;

import static dk.samspil.rostering.StaffingCast.ANNE;
import static dk.samspil.rostering.StaffingCast.BALLERUP;
import static dk.samspil.rostering.StaffingCast.BO;
import static dk.samspil.rostering.StaffingCast.DAY;
import static dk.samspil.rostering.StaffingCast.HERLEV;
import static dk.samspil.rostering.StaffingCast.meeting;
import static dk.samspil.rostering.StaffingCast.plan;
import static dk.samspil.rostering.StaffingCast.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What no plan can do, proven.
class LeastUnstaffedTests {

    @Test
    void somebodyForEachDayLeavesNone() {
        assertThat(
                        LeastUnstaffed.of(
                                plan(
                                        List.of(ANNE, BO),
                                        List.of(
                                                meeting(BALLERUP, DAY, null),
                                                meeting(HERLEV, DAY, null)))))
                .isZero();
    }

    @Test
    void whoCanOnlyTakeOneOfTwoIsGivenToTheRightOne() {
        var notHerlev = with(ANNE, Set.of(), Set.of(HERLEV));
        var meetings = List.of(meeting(BALLERUP, DAY, null), meeting(HERLEV, DAY, null));
        assertThat(LeastUnstaffed.of(plan(List.of(BO, notHerlev), meetings))).isZero();
        assertThat(LeastUnstaffed.of(plan(List.of(notHerlev), meetings))).isEqualTo(1);
    }

    @Test
    void limitsAWeekAndAMonthCount() {
        var week =
                IntStream.range(0, 4)
                        .mapToObj(i -> meeting(BALLERUP, DAY.plusDays(i), null))
                        .toList();
        assertThat(LeastUnstaffed.of(plan(List.of(ANNE), week))).as("3 a week").isEqualTo(1);
        // Three in each of five weeks, all of them in March: 10 a month.
        var march = DAY.withDayOfMonth(1);
        var month =
                IntStream.range(0, 31)
                        .filter(i -> i % 7 < 3)
                        .mapToObj(i -> meeting(BALLERUP, march.plusDays(i), null))
                        .toList();
        assertThat(LeastUnstaffed.of(plan(List.of(ANNE), month)))
                .as("10 a month")
                .isEqualTo(month.size() - 10);
    }
}
