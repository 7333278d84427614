package dk.samspil;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The whole application as a process of its own, without anything that belongs to tests.
public final class ApplicationProcess {

    private final Process process;
    private final int port;
    private final StringBuffer output = new StringBuffer();

    private ApplicationProcess(Process process, int port) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(this::readOutput);
    }

    public static ApplicationProcess start(List<String> settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m"));
        command.add(SamspilApplication.class.getName());
        command.add("--server.port=" + port);
        command.addAll(settings);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", classesOfTheApplication());
        return new ApplicationProcess(builder.start(), port);
    }

    private static String classesOfTheApplication() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void readOutput() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(line -> output.append(line).append('\n'));
        } catch (IOException e) {
            output.append(e);
        }
    }

    public URI page(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("The application did not start: " + output);
                }
                Thread.sleep(300);
            }
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(page("/actuator/health")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// What `kill -9` does.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
