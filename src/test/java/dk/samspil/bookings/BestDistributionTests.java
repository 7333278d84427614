package dk.samspil.bookings;

import static dk.samspil.bookings.BookingCast.TERMS;
import static dk.samspil.bookings.BookingCast.day;
import static dk.samspil.bookings.BookingCast.dayOf;
import static dk.samspil.bookings.BookingCast.propose;
import static dk.samspil.bookings.BookingCast.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.parties.Area;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No distribution is better than the one proposed: random small queues beside every distribution
/// there is, worth reckoned anew; and large queues are answered at once.
class BestDistributionTests {

    /// Deadlines missed, then cases without a day, then the squares of the days waited.
    private record Worth(int missed, int without, long squares) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt(Worth::missed)
                    .thenComparingInt(Worth::without)
                    .thenComparingLong(Worth::squares)
                    .compare(this, other);
        }
    }

    private static Worth worth(List<WaitingCase> cases, List<@Nullable DayToFill> days) {
        int missed = 0;
        int without = 0;
        long squares = 0;
        for (int i = 0; i < cases.size(); i++) {
            var day = days.get(i);
            var end = day == null ? TERMS.latest().plusDays(1) : day.day();
            boolean lacks =
                    day != null
                            && cases.get(i).childrenAtHome()
                            && !day.areas().contains(Area.FAMILY);
            long waited = cases.get(i).waited(end) + (lacks ? TERMS.areaDays() : 0);
            missed += cases.get(i).late(end) ? 1 : 0;
            without += day == null ? 1 : 0;
            squares += waited * waited;
        }
        return new Worth(missed, without, squares);
    }

    private static Worth best(
            List<WaitingCase> cases, List<DayToFill> days, List<@Nullable DayToFill> chosen) {
        if (chosen.size() == cases.size()) {
            return worth(cases, chosen);
        }
        var next = cases.get(chosen.size());
        var with = new ArrayList<>(chosen);
        with.add(null);
        var best = best(cases, days, with);
        for (DayToFill day : days) {
            boolean young = next.born().plusYears(30).isAfter(day.day());
            if (chosen.stream().filter(day::equals).count() < day.free()
                    && (!young || day.areas().contains(Area.EDUCATION))) {
                with.set(chosen.size(), day);
                var other = best(cases, days, with);
                best = other.compareTo(best) < 0 ? other : best;
            }
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDistributionOfASmallQueueIsBetter(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var days =
                    IntStream.range(0, 1 + random.nextInt(4))
                            .mapToObj(
                                    i ->
                                            day(
                                                    3 + 7 * i,
                                                    random.nextInt(3),
                                                    random.nextBoolean()
                                                            ? new Area[] {Area.EDUCATION}
                                                            : random.nextBoolean()
                                                                    ? new Area[] {Area.FAMILY}
                                                                    : new Area[0]))
                            .toList();
            var cases =
                    IntStream.range(0, 1 + random.nextInt(6))
                            .mapToObj(
                                    i ->
                                            waiting(
                                                    i,
                                                    random.nextInt(60),
                                                    random.nextBoolean()
                                                            ? random.nextInt(30)
                                                            : null,
                                                    random.nextInt(3) == 0,
                                                    random.nextBoolean()))
                            .toList();
            var proposal = propose(cases, days);
            var chosen = new ArrayList<@Nullable DayToFill>();
            cases.forEach(each -> chosen.add(dayOf(proposal, each)));
            assertThat(worth(cases, chosen))
                    .as("%s on %s", cases, days)
                    .isEqualTo(best(cases, days, List.of()));
            days.forEach(
                    day -> assertThat(proposal.proposedOn(day)).isLessThanOrEqualTo(day.free()));
        }
    }

    @Test
    void fiveHundredCasesAreProposedInUnderASecond() {
        var random = new Random(7);
        var days = IntStream.range(0, 52).mapToObj(i -> day(1 + i, 8, Area.EDUCATION)).toList();
        var cases =
                IntStream.range(0, 500)
                        .mapToObj(
                                i ->
                                        waiting(
                                                i,
                                                random.nextInt(200),
                                                random.nextInt(80),
                                                random.nextBoolean(),
                                                random.nextBoolean()))
                        .toList();
        var time = ManagementFactory.getThreadMXBean();
        propose(cases, days);
        long before = time.getCurrentThreadCpuTime();
        var proposal = propose(cases, days);
        long millis = (time.getCurrentThreadCpuTime() - before) / 1_000_000;
        assertThat(proposal.placed()).isEqualTo(416);
        assertThat(millis).as("milliseconds of one processor").isLessThan(1_000);
    }
}
