package dk.samspil.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measuring runs are compiled when they are started only; here they are held to the code that
/// they measure.
class BenchTests {

    /// Needs a library that only its run fetches.
    private static final String RIVAL = "CpSat.java";

    @Test
    void everyRunCompilesAgainstTheApplication(@TempDir Path classes) throws IOException {
        try (var all = Files.list(Path.of("bench"))) {
            var files =
                    all.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith(RIVAL))
                            .toList();
            assertThat(files).hasSizeGreaterThan(20);
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var sources = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
                var said = new StringWriter();
                var options =
                        List.of(
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                classes.toString(),
                                "-cp",
                                System.getProperty("java.class.path"));
                boolean compiled =
                        compiler.getTask(
                                        said,
                                        sources,
                                        null,
                                        options,
                                        null,
                                        sources.getJavaFileObjectsFromPaths(files))
                                .call();
                assertThat(compiled).as(said.toString()).isTrue();
            }
        }
    }
}
