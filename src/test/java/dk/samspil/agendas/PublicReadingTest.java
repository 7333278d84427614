package dk.samspil.agendas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilTest;
import dk.samspil.SignedInBrowser;
import dk.samspil.TestCases;
import dk.samspil.TestFora;
import dk.samspil.forums.Forum;
import dk.samspil.forums.ForumChange;
import dk.samspil.forums.ForumMeeting;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
class PublicReadingTest {

    @Autowired TestFora test;
    @Autowired TestAgendas writes;
    @Autowired TestCases as;
    @Autowired Items items;
    @Autowired Sections sections;
    @Autowired Enclosures enclosures;
    @Autowired MockMvcTester anybody;

    private Forum forum;
    private ForumMeeting meeting;
    private DraftItem item;
    private String address;

    @BeforeEach
    void anOpenAgenda() {
        forum = test.found();
        meeting = test.meeting(forum, LocalDate.of(2028, 2, 3));
        item = writes.write(meeting, "Kommer bag lukkede døre", false, "Baggrund med navne");
        writes.enclose(item, "Første notat", false, 1, "a");
        writes.enclose(item, "Andet notat", false, 1, "b");
        writes.publish(forum, meeting);
        address = forum.publicHref() + "/" + meeting.heldOn();
    }

    private String page() {
        var answer = anybody.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return SignedInBrowser.body(answer);
    }

    @Test
    void readingNeedsNoSession() {
        var answer = anybody.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void whatIsClosedAfterPublicationIsTakenFromEverybodyAtOnce() {
        assertThat(page()).contains("Kommer bag lukkede døre", "Baggrund med navne");
        assertThat(anybody.get().uri(address + "/bilag/1-1").exchange()).hasStatusOk();
        as.run(
                TestFora.secretary(),
                () -> {
                    var now = items.find(item.id()).orElseThrow();
                    var closed =
                            new DraftItem(
                                    now.id(),
                                    now.meeting(),
                                    now.forum(),
                                    now.position(),
                                    now.number(),
                                    now.kind(),
                                    now.title(),
                                    now.fileNumber(),
                                    true,
                                    now.minutes(),
                                    now.state(),
                                    false,
                                    now.proposedBy(),
                                    "",
                                    "",
                                    null,
                                    now.version());
                    assertThat(items.describe(closed)).isInstanceOf(ForumChange.Saved.class);
                });
        assertThat(page())
                .contains("Lukket punkt")
                .doesNotContain("Kommer bag lukkede døre", "navne", "notat");
        assertThat(anybody.get().uri(address + "/bilag/1-1").exchange()).hasStatus(404);
    }

    @Test
    void aSignOffLapsesWhenTheTextChangesBeforePublication() {
        var other = writes.write(meeting, "Påtegnet", false, "Det, der blev påtegnet");
        as.run(
                TestFora.secretary(),
                () -> {
                    sections.save(other, "background", 1, "Noget andet");
                    assertThat(items.find(other.id()).orElseThrow().state())
                            .isEqualTo(ItemState.DRAFT);
                    assertThat(items.find(item.id()).orElseThrow().state())
                            .isEqualTo(ItemState.SIGNED_OFF);
                });
        assertThat(writes.publish(forum, meeting))
                .isEqualTo(ForumChange.Refused.because("agendas.refused.unsigned", "Påtegnet"));
    }

    @Test
    void anEnclosureThatIsClosedLeavesOnlyItsNumber() {
        as.run(
                TestFora.secretary(),
                () ->
                        enclosures.describe(
                                enclosures.of(item.id()).getFirst(), "Første notat", true));
        assertThat(page())
                .contains("Bilag 1: lukket", "Andet notat")
                .doesNotContain("Første notat");
        assertThat(anybody.get().uri(address + "/bilag/1-1").exchange()).hasStatus(404);
        assertThat(anybody.get().uri(address + "/bilag/1-2").exchange()).hasStatusOk();
    }
}
