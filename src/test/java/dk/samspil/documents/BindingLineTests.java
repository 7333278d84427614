package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Two at a time, first come, first served.
class BindingLineTests {

    private Instant now = Instant.parse("2026-11-26T08:00:00Z");

    private final BindingLine line = lineOf(2);

    private BindingLine lineOf(int atOnce) {
        return new BindingLine(
                new BindingSettings(atOnce),
                new Clock() {
                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public Instant instant() {
                        return now;
                    }
                });
    }

    @Test
    void theThirdWaitsUntilOneOfTheFirstTwoIsDone() {
        assertThat(line.begin(UUID.randomUUID())).isTrue();
        assertThat(line.begin(UUID.randomUUID())).isTrue();
        var third = line.stand(null);
        assertThat(third.ahead()).isEqualTo(1);
        assertThat(line.begin(third.ticket())).isFalse();
        line.done();
        assertThat(line.stand(third.ticket()).isTurn()).isTrue();
        assertThat(line.begin(third.ticket())).isTrue();
    }

    @Test
    void whoeverComesLaterDoesNotPass() {
        line.begin(UUID.randomUUID());
        line.begin(UUID.randomUUID());
        var first = line.stand(null);
        var second = line.stand(null);
        assertThat(second.ahead()).isEqualTo(2);
        line.done();
        assertThat(line.begin(second.ticket())).isFalse();
        assertThat(line.begin(UUID.randomUUID())).isFalse();
        assertThat(line.begin(first.ticket())).isTrue();
        line.done();
        assertThat(line.begin(second.ticket())).isTrue();
    }

    @Test
    void whoeverHasGoneAwayIsNotWaitedFor() {
        line.begin(UUID.randomUUID());
        line.begin(UUID.randomUUID());
        line.stand(null);
        var stays = line.stand(null);
        now = now.plusSeconds(15);
        assertThat(line.stand(stays.ticket()).ahead()).isEqualTo(2);
        now = now.plusSeconds(15);
        assertThat(line.stand(stays.ticket()).ahead()).isEqualTo(1);
    }

    @Test
    void fiftyAtOnceAreServedInTheOrderInWhichTheyCame() {
        var one = lineOf(1);
        var order = new ArrayList<Integer>();
        one.begin(UUID.randomUUID());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                int person = i;
                people.submit(() -> one.inTurn(() -> order.add(person)));
                awaitLength(one, i + 1);
            }
            one.done();
        }
        assertThat(order).hasSize(50).isSorted();
    }

    @Test
    void neverMoreThanTwoAreServedAtATime() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var both = new CountDownLatch(2);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                people.submit(
                        () ->
                                line.inTurn(
                                        () -> {
                                            most.accumulateAndGet(
                                                    inside.incrementAndGet(), Math::max);
                                            both.countDown();
                                            await(both);
                                            return inside.decrementAndGet();
                                        }));
            }
        }
        assertThat(most).hasValue(2);
    }

    /// Until so many stand in line; the looker leaves again.
    private void awaitLength(BindingLine in, int waiting) {
        int ahead = 0;
        while (ahead < waiting + 1) {
            ahead = in.stand(null).ahead();
            now = now.plusSeconds(30);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aWorkThatFailsMakesRoomToo() {
        for (int i = 0; i < 5; i++) {
            try {
                line.inTurn(
                        () -> {
                            throw new IllegalStateException("no room on the disk");
                        });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("no room on the disk");
            }
        }
        assertThat(line.stand(null).isTurn()).isTrue();
    }
}
