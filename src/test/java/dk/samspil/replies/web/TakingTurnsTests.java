package dk.samspil.replies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TakingTurnsTests {

    @Test
    void noMoreAreServedAtOnceThanThereAreTurnsAndAllAreServed() throws InterruptedException {
        var turns = new TakingTurns(3, 60);
        var now = new AtomicInteger();
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 40; i++) {
            threads.add(
                    Thread.startVirtualThread(
                            () -> {
                                serve(
                                        turns,
                                        () -> {
                                            together.add(now.incrementAndGet());
                                            Thread.yield();
                                            now.decrementAndGet();
                                        });
                            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(together).hasSize(40).allMatch(count -> count <= 3);
    }

    @Test
    void whoeverWaitsTooLongIsAskedToComeAgain() throws InterruptedException {
        var turns = new TakingTurns(1, 0);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first =
                Thread.startVirtualThread(
                        () ->
                                serve(
                                        turns,
                                        () -> {
                                            begun.countDown();
                                            end.await();
                                        }));
        begun.await();
        var second = serve(turns, () -> {});
        end.countDown();
        first.join();
        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isNotNull();
        assertThat(serve(turns, () -> {}).getStatus()).isEqualTo(200);
    }

    /// A file that comes slowly is there before its sender has a turn.
    @Test
    void filesAreReadBeforeTheTurnOfTheirSender() throws Exception {
        var read = new AtomicInteger();
        var request =
                new MockHttpServletRequest() {
                    @Override
                    public java.util.Collection<jakarta.servlet.http.Part> getParts() {
                        read.incrementAndGet();
                        return List.of();
                    }
                };
        request.setContentType("multipart/form-data; boundary=x");
        new TakingTurns(1, 0)
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (passed, answer) -> assertThat(read).hasValue(1));
        assertThat(read).hasValue(1);
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static MockHttpServletResponse serve(TakingTurns turns, Work work) {
        var response = new MockHttpServletResponse();
        try {
            turns.doFilter(
                    new MockHttpServletRequest(),
                    response,
                    (request, answer) -> {
                        try {
                            work.run();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
        } catch (jakarta.servlet.ServletException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
        return response;
    }
}
