package dk.samspil.bindery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.util.FileSystemUtils;

/// One process that runs errands. It is killed when it takes too long, and is then of no more use.
final class Worker {

    static final String DONE = "+";
    static final String FAILED = "-";

    private static final long LOOK = 200;

    private final Process process;
    private final Path scratch;
    private final DataOutputStream ask;
    private final DataInputStream answers;
    private volatile int errands;

    private Worker(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.ask = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    static Worker start(Class<?> workshop, Limits limits, boolean patient) throws IOException {
        var scratch = Files.createTempDirectory("samspil-worker-");
        var builder = WorkerCommand.of(workshop, limits, scratch, patient);
        builder.redirectError(Redirect.DISCARD);
        try {
            return new Worker(builder.start(), scratch);
        } catch (IOException impossibleHere) {
            Files.deleteIfExists(scratch);
            throw impossibleHere;
        }
    }

    /// @param stopping whether nobody wants the answer any more; asked now and then
    /// @throws Unreadable with the reason
    String run(Errand errand, Path folder, String how, Duration time, BooleanSupplier stopping)
            throws Unreadable {
        errands++;
        var answer = new CompletableFuture<String>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                ask.writeUTF(errand.name());
                                ask.writeUTF(folder.toString());
                                ask.writeUTF(how);
                                ask.flush();
                                answer.complete(answers.readUTF());
                            } catch (IOException died) {
                                answer.completeExceptionally(died);
                            }
                        });
        try {
            return understood(await(answer, time, stopping));
        } catch (TimeoutException tooLong) {
            stop();
            throw new Unreadable(Problem.TOOK_TOO_LONG);
        } catch (ExecutionException died) {
            stop();
            throw new Unreadable(Problem.TOO_DEMANDING);
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            throw new Unreadable(Problem.TOOK_TOO_LONG);
        }
    }

    private static String await(
            CompletableFuture<String> answer, Duration time, BooleanSupplier stopping)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            try {
                return answer.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                if (stopping.getAsBoolean() || System.nanoTime() - end > 0) {
                    throw notYet;
                }
            }
        }
    }

    private static String understood(String answer) throws Unreadable {
        if (answer.startsWith(DONE)) {
            return answer.substring(1);
        }
        throw new Unreadable(Problem.valueOf(answer.substring(1)));
    }

    /// How many it was sent on.
    int errands() {
        return errands;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        process.destroyForcibly();
        process.onExit().orTimeout(5, TimeUnit.SECONDS).exceptionally(late -> process).join();
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException stillInUse) {
            scratch.toFile().deleteOnExit();
        }
    }
}
