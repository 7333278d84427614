package dk.samspil.bindery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/// Where bound files are judged by a standard, and pages that do not keep it become pictures. It
/// has a worker of its own, at the lowest priority: large files take minutes, and nobody waits.
public final class ProofRoom implements AutoCloseable {

    private final Workers workers;

    /// @param maxTime for one look at a file, or for drawing its pages
    /// @param maxMemory of the process that does it
    public ProofRoom(Duration maxTime, DataSize maxMemory) {
        var none = DataSize.ofBytes(0);
        this.workers = Workers.patient(new Limits(none, none, 0, maxTime, 1, maxMemory, 0));
    }

    /// How a file was judged.
    ///
    /// @param pages that it has
    /// @param broken the clauses of PDF/A-2b (ISO 19005-2) that it does not keep
    public record Proof(int pages, Set<String> broken) {}

    /// Judges a file; empty when that cannot be done.
    ///
    /// @param name of the file in the folder
    /// @param stopping whether nobody wants to know any more
    public Optional<Proof> judge(Path folder, String name, BooleanSupplier stopping) {
        try {
            var answer = workers.run(Errand.CHECK, folder, name, stopping).split(";", -1);
            return Optional.of(
                    new Proof(
                            Integer.parseInt(answer[0]),
                            answer[1].isEmpty() ? Set.of() : Set.of(answer[1].split(","))));
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /// Puts pictures in the place of pages.
    ///
    /// @param name of the file in the folder
    /// @param pages their numbers, from 1
    /// @param made name of the file that comes of it
    /// @param stopping whether nobody wants it any more
    /// @return the title of the document of each page; empty when they cannot be drawn
    public Optional<Map<Integer, String>> picture(
            Path folder,
            String name,
            SortedSet<Integer> pages,
            String made,
            BooleanSupplier stopping) {
        try {
            var numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(","));
            workers.run(Errand.REPLACE, folder, name + "/" + made + "/" + numbers, stopping);
            Iterator<String> titles =
                    Files.readAllLines(folder.resolve(Errand.WORDS), StandardCharsets.UTF_8)
                            .iterator();
            var byPage = new TreeMap<Integer, String>();
            pages.forEach(page -> byPage.put(page, titles.next()));
            return Optional.of(byPage);
        } catch (Unreadable unreadable) {
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    static SortedSet<Integer> numbers(String words) {
        var numbers = new TreeSet<Integer>();
        for (var number : words.split(",")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    @Override
    public void close() {
        workers.close();
    }
}
