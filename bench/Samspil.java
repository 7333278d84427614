import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The application as a process of its own, on a fresh folder with the demonstration.
final class Samspil implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Pattern WEB = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern DATABASE = Pattern.compile("Embedded PostgreSQL on port (\\d+)");
    private static final Pattern WHOLE = Pattern.compile("Demonstration made");

    private final List<String> command;
    private final Path log;
    private Process process;

    private Samspil(List<String> command, Path log) throws IOException {
        this.command = command;
        this.log = log;
        this.process = begun();
    }

    /// @param folder is emptied first
    static Samspil start(List<String> command, Path folder) throws IOException {
        empty(folder);
        Path log = Files.createDirectories(folder).resolve("log");
        var whole = new ArrayList<>(command);
        whole.add("--server.port=0");
        whole.add("--samspil.database.folder=" + folder.resolve("data"));
        whole.add("--logging.level.org.springframework.boot.tomcat=info");
        return new Samspil(whole, log);
    }

    private Process begun() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /// Ends the application and its database at once, with SIGKILL.
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    void startAgain() throws IOException, InterruptedException {
        process.waitFor();
        process = begun();
        await(WEB);
    }

    void awaitDemonstration() throws IOException, InterruptedException {
        await(WHOLE);
    }

    URI site() throws IOException, InterruptedException {
        return URI.create("http://localhost:" + await(WEB));
    }

    private String await(Pattern words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            var found = words.matcher(Files.readString(log));
            if (found.find()) {
                return found.groupCount() == 0 ? "" : found.group(1);
            }
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("no '" + words + "' in " + log);
            }
            Thread.sleep(500);
        }
    }

    /// Copies the demonstration's cases until there are so many, with what their pages show.
    void multiplyCases(int cases) throws IOException, InterruptedException, SQLException {
        Instant begun = Instant.now();
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(
                    Files.readString(Path.of("bench", "many-cases.sql"))
                            .replace(":wanted", Integer.toString(cases)));
            statement.execute("vacuum analyze");
        }
        System.out.printf(
                "%d cases, made in %d s%n", cases, Duration.between(begun, Instant.now()).toSeconds());
    }

    Connection database() throws IOException, InterruptedException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + await(DATABASE) + "/samspil?user=postgres");
    }

    /// Asks all municipalities, and so many citizens by codes; the municipalities.
    List<Integer> askMany(int codes) throws IOException, InterruptedException, SQLException {
        var municipalities = new ArrayList<Integer>();
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(
                    Files.readString(Path.of("bench", "many-asked.sql"))
                            .replace(":codes", Integer.toString(codes)));
            try (var row =
                    statement.executeQuery(
                            "select id from parties.organisation where kind = 'MUNICIPALITY' order by id")) {
                while (row.next()) {
                    municipalities.add(row.getInt(1));
                }
            }
        }
        return municipalities;
    }

    /// Makes a survey of a hundred questions with so many replies; the id of its round.
    String survey(int replies) throws IOException, InterruptedException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(
                    Files.readString(Path.of("bench", "many-answers.sql"))
                            .replace(":replies", Integer.toString(replies)));
            statement.execute("vacuum analyze");
        }
        return "00000000-0000-0000-0000-00000000be7d";
    }

    /// What the application and its database have used of the processors so far.
    Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// What the process has used at most, and uses now; on Linux.
    void printMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                    .forEach(System.out::println);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException problem)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
