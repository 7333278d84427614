package dk.samspil.bindery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// The command that starts a worker: the same Java and the same classes, with little memory, a
/// folder of its own for temporary files, and nothing of the environment but the language.
final class WorkerCommand {

    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private static final Path NICE = Path.of("/usr/bin/nice");

    private WorkerCommand() {}

    /// @param patient whether it runs at the lowest priority
    static ProcessBuilder of(Class<?> workshop, Limits limits, Path scratch, boolean patient)
            throws IOException {
        var classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<String>();
        if (patient && Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx" + limits.maxMemory().toMegabytes() + "m",
                        "-Xss4m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + scratch,
                        "-Dlogback.configurationFile=quiet-logback.xml",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        if (isPacked(classes)) {
            command.add("-Dloader.main=" + workshop.getName());
            command.add(LAUNCHER);
        } else {
            command.add(workshop.getName());
        }
        command.addAll(List.of(limits.words()));
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> !name.startsWith("LC_") && !name.equals("LANG"));
        environment.put("CLASSPATH", classes);
        return builder;
    }

    /// Whether the application is one jar with other jars inside.
    private static boolean isPacked(String classes) throws IOException {
        if (!classes.endsWith(".jar") || !Files.isRegularFile(Path.of(classes))) {
            return false;
        }
        try (var jar = new JarFile(classes)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        }
    }
}
