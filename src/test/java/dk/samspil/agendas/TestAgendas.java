package dk.samspil.agendas;

import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.bindery.FileKind;
import dk.samspil.bindery.Papers;
import dk.samspil.bindery.Sheets;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes items for tests, signs them off and publishes them.
@Component
public class TestAgendas {

    private final TestCases test;
    private final Items items;
    private final Sections sections;
    private final Enclosures enclosures;
    private final Publishing publishing;

    TestAgendas(
            TestCases test,
            Items items,
            Sections sections,
            Enclosures enclosures,
            Publishing publishing) {
        this.test = test;
        this.items = items;
        this.sections = sections;
        this.enclosures = enclosures;
        this.publishing = publishing;
    }

    static DraftItem item(String title, boolean closed, String fileNumber) {
        return new DraftItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                null,
                ItemKind.DECISION,
                title,
                fileNumber,
                closed,
                20,
                ItemState.DRAFT,
                false,
                UUID.randomUUID(),
                "",
                "",
                null,
                0);
    }

    /// An item of the secretariat's with a background, signed off.
    public DraftItem write(ForumMeeting meeting, String title, boolean closed, String background) {
        return write(meeting, title, closed, background, "29.30.00-2027-1");
    }

    public DraftItem write(
            ForumMeeting meeting,
            String title,
            boolean closed,
            String background,
            String fileNumber) {
        return test.as(
                TestFora.secretary(),
                () -> {
                    var wanted = item(title, closed, fileNumber);
                    items.add(meeting, wanted, true);
                    var item = items.find(wanted.id()).orElseThrow();
                    sections.save(item, "background", 0, background);
                    sections.save(
                            item, "recommendation", 0, "at budgettet godkendes\nat sagen lukkes");
                    items.signOff(item);
                    return items.find(item.id()).orElseThrow();
                });
    }

    public void enclose(DraftItem item, String title, boolean closed, int pages, String text) {
        test.run(
                TestFora.secretary(),
                () -> enclosures.add(item, title, closed, sheets(pages, text)));
    }

    private static Sheets sheets(int pages, String text) {
        try {
            return new Sheets(
                    Papers.pdf(pages, text), pages, text, List.of(), FileKind.PDF, false, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ForumChange publish(Forum forum, ForumMeeting meeting) {
        return test.as(TestFora.secretary(), () -> publishing.publish(forum, meeting));
    }
}
