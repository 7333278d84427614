package dk.samspil.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.bindery.Papers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoDocumentsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final DemoCitizen CITIZEN =
            new DemoCitizen(
                    7,
                    "Łukasz Testesen Wałęsa",
                    "320382-0007",
                    LocalDate.of(1982, 3, 2),
                    "Eksempel Kommune",
                    "Lægehuset Testgade",
                    "Karin Prøvesen",
                    "Mette Eksempel",
                    List.of(Condition.BACK, Condition.DEPRESSION));

    private final DemoDocuments demo = new DemoDocuments();

    @Test
    void everyPaperOfACaseCanBeTakenInAndNamesNobodyElse() throws IOException {
        var intake = Papers.intake();
        var folder = Files.createDirectories(Path.of("target/pdf/demo"));
        for (var paper : demo.heap(CITIZEN, TODAY)) {
            var sheets = intake.take(paper.fileName(), paper.bytes());
            assertThat(sheets.problem()).as(paper.fileName()).isNull();
            assertThat(sheets.text()).doesNotContain("{", "[", "|");
            assertThat(paper.contentDate()).isBefore(TODAY);
            Files.write(folder.resolve(paper.fileName().replace(" ", "_")), paper.bytes());
        }
        var photo = demo.photo(CITIZEN, TODAY);
        Files.write(folder.resolve("photo.png"), photo.bytes());
        assertThat(intake.take(photo.fileName(), photo.bytes()).readable()).isTrue();
    }

    @Test
    void theHeapHasMoreThanTwoHundredPagesAndRepeats() {
        var intake = Papers.intake();
        var heap = demo.heap(CITIZEN, TODAY);
        int pages = 0;
        var seen = new HashSet<Integer>();
        int repeats = 0;
        for (var paper : heap) {
            pages += intake.take(paper.fileName(), paper.bytes()).pages();
            repeats += seen.add(Arrays.hashCode(paper.bytes())) ? 0 : 1;
        }
        assertThat(pages).isBetween(200, 320);
        assertThat(repeats).isGreaterThan(5);
        assertThat(heap)
                .isNotEqualTo(
                        heap.stream()
                                .sorted((a, b) -> a.contentDate().compareTo(b.contentDate()))
                                .toList());
    }

    @Test
    void theSameSeedMakesTheSamePapersByteForByte() {
        var once = demo.forCase(CITIZEN, TODAY);
        var again = demo.forCase(CITIZEN, TODAY);
        assertThat(again.stream().map(paper -> Arrays.hashCode(paper.bytes())).toList())
                .isEqualTo(once.stream().map(paper -> Arrays.hashCode(paper.bytes())).toList());
    }

    @Test
    void hundredsOfPapersAreMadeInAFewSeconds() {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        int papers = 0;
        for (int i = 0; i < 100; i++) {
            var conditions = List.of(Condition.values()[i % 10], Condition.values()[(i + 3) % 10]);
            papers += demo.forCase(citizen(i, conditions), TODAY).size();
        }
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(papers).isGreaterThan(500);
        assertThat(millis).isLessThan(30_000);
    }

    private static DemoCitizen citizen(long seed, List<Condition> conditions) {
        return new DemoCitizen(
                seed,
                "Anders Testesen",
                "320382-0007",
                LocalDate.of(1982, 3, 2),
                "Eksempel Kommune",
                "Lægehuset Testgade",
                "Karin Prøvesen",
                "Mette Eksempel",
                conditions);
    }
}
