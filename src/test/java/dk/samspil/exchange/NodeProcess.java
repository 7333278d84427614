package dk.samspil.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// An {@link OutboxNode} in a process of its own.
final class NodeProcess {

    private final Process process;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private NodeProcess(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::readOutput);
    }

    static NodeProcess start(String databaseUrl, Path outbox, int messages) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx160m"));
        command.add("-Ddatabase=" + databaseUrl);
        command.add("-Dsamspil.exchange.folder=" + outbox);
        command.add("-Dsamspil.exchange.first-retry=100ms");
        command.add(OutboxNode.class.getName());
        command.add(Integer.toString(messages));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")));
        return new NodeProcess(builder.start());
    }

    private void readOutput() {
        var output = new StringBuilder();
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.equals(OutboxNode.READY)) {
                    ready.complete(true);
                }
                output.append(line).append('\n');
            }
        } catch (IOException e) {
            output.append(e);
        }
        ready.completeExceptionally(new IllegalStateException("The node stopped: " + output));
    }

    void awaitReady() {
        ready.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /// What `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
