package dk.samspil.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.access.Asker;
import dk.samspil.forums.ForumChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Many write the same part at the very same time: one text is saved, everybody else is told, and
/// nothing that was saved is overwritten.
@SamspilTest
class WritingAtOnceTest {

    private static final int WRITERS = 6;

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Sections sections;

    @RepeatedTest(3)
    void oneTextIsSavedAndTheOthersAreTold() throws Exception {
        var forum = test.found();
        var meeting = test.meeting(forum, LocalDate.of(2027, 8, 12));
        var item = writes.write(meeting, "Budget", false, "Fælles tekst");
        var colleague = TestFora.secretaryElsewhere();
        test.seatSecretary(forum, colleague);
        var begin = new CyclicBarrier(WRITERS);
        var all = new ArrayList<Callable<ForumChange>>();
        for (int i = 0; i < WRITERS; i++) {
            var who = i % 2 == 0 ? TestFora.secretary() : colleague;
            var text = "Tekst " + i;
            all.add(() -> write(begin, who, item, text));
        }
        List<ForumChange> changes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            for (var each : threads.invokeAll(all)) {
                changes.add(each.get());
            }
        }
        assertThat(changes)
                .hasOnlyElementsOfTypes(
                        ForumChange.Saved.class, ForumChange.ChangedMeanwhile.class);
        var saved = changes.stream().filter(ForumChange.Saved.class::isInstance).toList();
        assertThat(saved).hasSize(1);
        var now =
                as.as(
                        TestFora.secretary(),
                        () -> sections.find(item.id(), "background").orElseThrow());
        assertThat(now.text()).isEqualTo("Tekst " + changes.indexOf(saved.getFirst()));
        assertThat(now.version()).isEqualTo(2);
        for (var change : changes) {
            if (change instanceof ForumChange.ChangedMeanwhile meanwhile) {
                assertThat(meanwhile.now()).isEqualTo(now.text());
            }
        }
    }

    private ForumChange write(CyclicBarrier begin, Asker who, DraftItem item, String text)
            throws Exception {
        begin.await();
        return as.as(who, () -> sections.save(item, "background", 1, text));
    }
}
